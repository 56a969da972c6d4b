import { formatDate, localDay } from '@imh/core';
import type { ImportCounts, IncomingLog } from '@imh/storage';
import { css, html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import { fileButton } from '../file-button.js';
import { FilesRoutedEvent } from '../import/files-routed-event.js';
import { routeFiles } from '../import/route-files.js';
import { problemSentence } from '../first-run/framework-choice.js';
import { downloadBackup } from './backup-file.js';
import { type BackupState, backupState, forgetHanded, isBackupDue, setHanded, setWritten } from './backup-state.js';
import { importBackup } from './import-backup.js';
import type { ReadLog } from './log-file-messages.js';
import { readLogFile } from './read-log-file.js';

type ImportStep =
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'preview'; readonly log: ReadLog; readonly counts: ImportCounts }
  | { readonly kind: 'running'; readonly done: number }
  | { readonly kind: 'done'; readonly message: string }
  | { readonly kind: 'refused'; readonly message: string };

/** Exports and imports backups, and shows how old the last one is. */
export class LogBackupElement extends AppElement {
  @state() private backups: BackupState = { newer: 0 };
  @state() private menu = false;
  @state() private step?: ImportStep | undefined;
  @query('dialog') private dialog!: HTMLDialogElement;
  /** Ends the worker that holds the log, and an import of it. */
  #cancel?: AbortController;
  #waiting: readonly File[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.readOnChange(
      ({ what }) => what === 'items' || what === 'settings',
      () => this.#read(),
    );
  }

  async #read(): Promise<void> {
    this.backups = await backupState(this.store);
  }

  protected override render() {
    const { strings } = this;
    return html`
      <div class="bar">
        <p class=${this.#isDue ? 'due' : 'quiet'}>${this.#lastBackup} ${strings.removalWarning}</p>
        <div class="row">
          ${
            this.#isDue && !this.menu
              ? html`<button type="button" class="primary" @click=${() => this.act(() => this.#backup())}>
                  ${strings.backupNow}
                </button>`
              : nothing
          }
          <button
            type="button"
            aria-expanded=${this.menu ? 'true' : 'false'}
            aria-controls="menu"
            @click=${() => (this.menu = !this.menu)}
          >
            ${strings.export}
          </button>
          ${fileButton({
            label: strings.import,
            accept: '.json,application/json,.csv,.tsv,.txt,.xlsx',
            onFiles: ([file]) => file && this.act(() => this.#onFileChosen(file)),
          })}
        </div>
      </div>
      <div id="menu" ?hidden=${!this.menu}>
        <div class="row choice">
          <button
            type="button"
            class="primary"
            aria-describedby="backup-hint"
            @click=${() => this.act(() => this.#backup())}
          >
            ${strings.backup}
          </button>
          <p class="quiet" id="backup-hint">${strings.backupHint}</p>
        </div>
      </div>
      <div role="status">${this.#renderHanded()}</div>
      <backup-folder .app=${this.app} ?offered=${this.menu}></backup-folder>
      ${this.step ? nothing : this.renderFailure()}
      <dialog aria-labelledby="import-title" @close=${this.#closed}>
        <div class="stack">
          <h2 id="import-title">${strings.importTitle}</h2>
          ${this.step ? [this.renderFailure(), this.#renderStep(this.step)] : nothing}
        </div>
      </dialog>
    `;
  }

  get #lastBackup(): string {
    const { strings } = this;
    const { last, handed, newer } = this.backups;
    if (handed) return strings.handedBackup(this.#dayOf(handed.at), newer);
    return last ? strings.lastBackup(this.#dayOf(last), newer) : strings.noBackup(newer);
  }

  /** Offers a backup in time, and only while none is being made. */
  get #isDue(): boolean {
    return !this.backups.handed && isBackupDue(this.backups, new Date());
  }

  /** The browser does not tell whether a download was kept, so the person is asked once. */
  #renderHanded() {
    const { strings } = this;
    const { handed } = this.backups;
    if (!handed) return nothing;
    const confirm = () => this.attempt(setWritten(this.store, handed.at));
    const deny = () => this.attempt(forgetHanded(this.store));
    return html`<div class="notice row" role="group" aria-labelledby="handed">
      <p id="handed" tabindex="-1">${strings.handedQuestion(handed.name)}</p>
      <button type="button" class="primary" @click=${() => this.act(confirm)}>${strings.handedYes}</button>
      <button type="button" @click=${() => this.act(deny)}>${strings.handedNo}</button>
    </div>`;
  }

  #renderStep(step: ImportStep) {
    const { strings } = this;
    switch (step.kind) {
      case 'preview':
        return html`<p>${strings.importFound(this.#dayOf(step.log.rest.exportedAt), step.counts.entries)}</p>
          ${
            step.counts.added + step.counts.updated > 0
              ? html`<p>${strings.importWould(step.counts.added, step.counts.updated, step.counts.unchanged)}</p>
                  <p class="quiet">${strings.importNothingLost}</p>`
              : step.counts.entries > 0
                ? html`<p>${strings.importNothingNew}</p>`
                : html`<p class="quiet">${strings.importNothingLost}</p>`
          }
          ${this.#renderLeftOut(step.log)}
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
      case 'done':
        return html`<p
            role=${step.kind === 'done' ? 'status' : 'alert'}
            class="notice ${step.kind === 'done' ? '' : 'warn'}"
          >
            ${step.message}
          </p>
          <div class="row">
            <button type="button" class="primary" @click=${() => this.dialog.close()}>${strings.close}</button>
          </div>`;
    }
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

  async #backup(): Promise<void> {
    const { at, name } = await downloadBackup(this.store, this.signal);
    this.menu = false;
    if (!(await this.attempt(setHanded(this.store, at, name)))) return;
    await this.#read();
    await this.updateComplete;
    // The button that had the focus is hidden now.
    this.renderRoot.querySelector<HTMLElement>('#handed')?.focus();
  }

  /** Opens logs that came in elsewhere, one after another. */
  openLogs([first, ...others]: readonly File[]): void {
    this.#waiting = others;
    if (first) this.act(() => this.#preview(first));
  }

  async #onFileChosen(file: File): Promise<void> {
    // A spreadsheet belongs to the import of past trainings; anything else is explained here.
    const { tables } = /\.json$/i.test(file.name) ? { tables: [] } : await routeFiles([file]);
    if (tables.length > 0 && !this.dispatchEvent(new FilesRoutedEvent('tables', tables))) return;
    await this.#preview(file);
  }

  async #preview(file: File): Promise<void> {
    this.#cancel = new AbortController();
    const signal = AbortSignal.any([this.#cancel.signal, this.signal]);
    this.step = { kind: 'reading', name: file.name };
    this.dialog.showModal();
    const read = await readLogFile(file, signal);
    if (!read.ok) {
      const message = `${this.strings.importRefused(file.name)} ${problemSentence(this.strings, read.error, 'imh-evidence-log')}`;
      this.step = { kind: 'refused', message };
      return;
    }
    const counts = await this.store.previewImport(read.value);
    signal.throwIfAborted();
    this.step = { kind: 'preview', log: read.value, counts };
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
    const { added, updated, conflicts } = imported.value;
    const conflict = conflicts > 0 ? ` ${strings.importConflicts(conflicts)}` : '';
    this.step = { kind: 'done', message: strings.imported(added, updated) + conflict };
  }

  #closed(): void {
    this.#cancel?.abort();
    this.step = undefined;
    if (this.#waiting.length > 0) this.openLogs(this.#waiting);
  }

  static override styles = [
    ...AppElement.styles,
    css`
      :host {
        display: grid;
        gap: 0.6rem;
      }
      h2 {
        font-size: 1.25rem;
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        gap: 0.6rem 1.5rem;
        justify-content: space-between;
        align-items: center;
      }
      .bar > p {
        flex: 1 1 20rem;
      }
      .due {
        padding-inline-start: 0.8rem;
        border-inline-start: 4px solid var(--_accent);
      }
      .choice p {
        flex: 1 1 16rem;
      }
      /* Stays in the accessibility tree, but takes up no row. */
      div[role='status']:not(:has(> *)) {
        position: absolute;
      }
      progress {
        inline-size: 100%;
        accent-color: var(--_accent);
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'log-backup': LogBackupElement;
  }
}
