import { formatDate, localDay } from '@imh/core';
import type { ImportCounts, IncomingLog } from '@imh/storage';
import { css, html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { LateStrings } from '../../strings/late.js';
import { AppElement } from '../app-element.js';
import { viewAddress } from '../log/view-address.js';
import { importBackup } from './import-backup.js';
import { type ImportPreview, importPreview, importPreviewView } from './import-preview.js';
import type { ReadLog } from './log-file-messages.js';
import { logFileSentence } from './log-file-sentence.js';
import { readLogFile } from './read-log-file.js';

type ImportStep =
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'preview'; readonly log: ReadLog; readonly preview: ImportPreview }
  | { readonly kind: 'running'; readonly done: number }
  | { readonly kind: 'done'; readonly counts: ImportCounts }
  | { readonly kind: 'refused'; readonly message: string };

/** The dialog that imports a log: what the file would change is shown before anything is written. */
export class ImportLogElement extends AppElement {
  @state() private step?: ImportStep | undefined;
  @state() private words?: LateStrings['importLog'];
  @query('dialog') private dialog!: HTMLDialogElement;
  /** Ends the worker that holds the log, and an import of it. */
  #cancel?: AbortController;
  #waiting: readonly File[] = [];

  /** Opens logs, one after another. */
  openLogs([first, ...others]: readonly File[]): void {
    this.#waiting = others;
    if (first) this.act(() => this.#preview(first));
  }

  protected override render() {
    return html`<dialog aria-labelledby="import-title" @close=${this.#closed}>
      <div class="stack">
        <h2 id="import-title">${this.strings.importTitle}</h2>
        ${this.step ? [this.renderFailure(), this.#renderStep(this.step)] : nothing}
      </div>
    </dialog>`;
  }

  #renderStep(step: ImportStep) {
    const { strings } = this;
    switch (step.kind) {
      case 'preview':
        return html`<p>${strings.importFound(this.#dayOf(step.log.rest.exportedAt), step.preview.counts.entries)}</p>
          ${importPreviewView(step.log.rest, step.preview, this.words!, strings)} ${this.#renderLeftOut(step.log)}
          <div class="row">
            <button type="button" class="primary" @click=${() => this.act(() => this.#import(step.log))}>
              ${strings.importNow}
            </button>
            <button type="button" @click=${() => this.dialog.close()}>${strings.cancel}</button>
          </div>`;
      case 'reading':
        return html`<p role="status">${strings.imports.reading(step.name)}</p>
          <progress></progress>
          <div class="row">
            <button type="button" @click=${() => this.dialog.close()}>${strings.cancel}</button>
          </div>`;
      case 'running':
        return html`<p role="status">${strings.importing}</p>
          <progress max="1" .value=${step.done}></progress>
          <div class="row">
            <button type="button" @click=${() => this.#cancel?.abort()}>${strings.cancel}</button>
          </div>`;
      case 'refused':
        return html`<p role="alert" class="notice warn">${step.message}</p>
          ${this.#renderClose()}`;
      case 'done':
        return this.#renderDone(step.counts);
    }
  }

  #renderClose() {
    return html`<div class="row">
      <button type="button" class="primary" @click=${() => this.dialog.close()}>${this.strings.close}</button>
    </div>`;
  }

  #renderDone({ added, updated, conflicts, damaged }: ImportCounts) {
    const { strings } = this;
    const words = this.words!;
    const conflict = conflicts > 0 ? ` ${strings.importConflicts(conflicts)}` : '';
    return html`<p role="status" class="notice">${strings.imported(added, updated) + conflict}</p>
      ${damaged.length > 0 ? html`<p class="notice warn">${words.damaged(damaged.join(', '))}</p>` : nothing}
      ${
        conflicts > 0
          ? html`<p>
              <a href=${viewAddress({ view: 'conflicts' })} @click=${() => this.dialog.close()}>
                ${words.settle(conflicts)}
              </a>
            </p>`
          : nothing
      }
      ${this.#renderClose()}`;
  }

  /** Which values of a file would not be imported, and what to do about it. */
  #renderLeftOut({ aside }: ReadLog) {
    const { strings } = this;
    if (aside.length === 0) return nothing;
    return html`<div class="notice warn" role="note">
      <p>${strings.importLeftOut(aside.length)}</p>
      <ul>
        ${aside.map((value) => html`<li dir="auto">${strings.leftOut(value)}</li>`)}
      </ul>
      <p>${strings.importLeftOutHint}</p>
    </div>`;
  }

  /** The local day of a moment, in words. */
  #dayOf(moment: string): string {
    return formatDate(this.strings.language, localDay(new Date(moment)));
  }

  async #preview(file: File): Promise<void> {
    this.#cancel = new AbortController();
    const signal = AbortSignal.any([this.#cancel.signal, this.signal]);
    this.step = { kind: 'reading', name: file.name };
    this.dialog.showModal();
    const [read] = await Promise.all([readLogFile(file, signal), this.#readWords()]);
    if (!read.ok) {
      const message = `${this.strings.importRefused(file.name)} ${logFileSentence(this.strings, read.error)}`;
      this.step = { kind: 'refused', message };
      return;
    }
    const preview = await importPreview(this.store, read.value);
    signal.throwIfAborted();
    this.step = { kind: 'preview', log: read.value, preview };
  }

  /** They are not part of the page until a file is imported. */
  async #readWords(): Promise<void> {
    const { lateStrings } = await import('../../strings/late.js');
    this.words = await lateStrings('importLog', this.app.language);
  }

  async #import(log: IncomingLog): Promise<void> {
    const { strings } = this;
    const signal = AbortSignal.any([this.#cancel!.signal, this.signal]);
    this.step = { kind: 'running', done: 0 };
    const imported = await importBackup(this.store, log, {
      signal,
      onProgress: (done) => (this.step = { kind: 'running', done }),
    });
    if (!imported.ok) {
      const { code } = imported.error;
      const message =
        code === 'cancelled' ? strings.importCancelled : code === 'full-disk' ? strings.fullDisk : strings.importFailed;
      this.step = { kind: 'refused', message };
      return;
    }
    this.step = { kind: 'done', counts: imported.value };
  }

  #closed(): void {
    this.#cancel?.abort();
    this.step = undefined;
    if (this.#waiting.length > 0) this.openLogs(this.#waiting);
  }

  static override styles = [
    ...AppElement.styles,
    css`
      h2 {
        font-size: 1.25rem;
      }
      progress {
        inline-size: 100%;
      }
      ul {
        margin: 0.2rem 0 0.6rem;
        padding-inline-start: 1.4rem;
      }
      li {
        overflow-wrap: anywhere;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'import-log': ImportLogElement;
  }
}
