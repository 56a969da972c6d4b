import {
  type EvidenceContent,
  type EvidenceLog,
  type Framework,
  localDay,
  minutesOf,
  statusOf,
  textIn,
} from '@imh/core';
import { tableStyles } from '@imh/elements';
import type { ImportPlan, PastChoices } from '@imh/formats/past';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import { viewAddress } from '../log/view-address.js';
import { shownFramework } from '../settings.js';
import { chooseView } from './choose-view.js';
import { columnsView } from './columns-view.js';
import { FilesRoutedEvent } from './files-routed-event.js';
import {
  firstProgress,
  importDraft,
  type ImportDraft,
  type ImportSource,
  type ImportStep,
  keepProgress,
  keepSources,
} from './import-draft.js';
import type { UnreadableReason } from './import-messages.js';
import { ImportReader } from './import-reader.js';
import { importStyles } from './import-styles.js';
import { hoursText, type ImportView } from './import-view.js';
import { questionsView } from './questions-view.js';
import { reviewView, sumText } from './review-view.js';
import { routeFiles } from './route-files.js';
import { logOfEntries, removeEntries, writtenEntries } from './write-entries.js';

type Screen =
  | { readonly kind: 'choose' }
  | { readonly kind: 'busy'; readonly sentence: string; readonly done?: number }
  | { readonly kind: 'steps' }
  | { readonly kind: 'stopped'; readonly log: EvidenceLog; readonly added: number }
  | { readonly kind: 'done'; readonly log: EvidenceLog };

const steps: readonly ImportStep[] = ['columns', 'questions', 'review'];
const [FIRST_ROWS, MORE_ROWS] = [50, 200];

/** Imports a spreadsheet of past trainings: columns, questions, review, and only then entries. */
export class LogImportElement extends AppElement {
  /** Files that came in elsewhere on the page; read as if they were chosen here. */
  @property({ attribute: false }) files: readonly File[] = [];
  @state() private screen: Screen = { kind: 'choose' };
  @state() private draft?: ImportDraft | undefined;
  @state() private plan?: ImportPlan | undefined;
  @state() private message = '';
  @state() private warnings: readonly string[] = [];
  @state() private isPlanning = false;
  @state() private shownRows = FIRST_ROWS;
  @state() private onlyProblems = false;
  #framework?: Framework | undefined;
  #reader?: ImportReader | undefined;
  #work?: AbortController | undefined;
  #plans = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = this;
    this.addEventListener('dragover', (event) => this.#onDrag(event), { signal });
    this.addEventListener('dragleave', () => this.removeAttribute('dragging'), { signal });
    this.addEventListener('drop', (event) => this.#onDrop(event), { signal });
    this.inBackground(async () => (this.draft ??= await importDraft(this.store)));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#work?.abort();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('files') || this.files.length === 0) return;
    const { files } = this;
    this.act(() => this.#take(files));
  }

  protected override render() {
    const { imports } = this.strings;
    return html`
      <h2 tabindex="-1">${this.#heading}</h2>
      <div role="status">${this.message ? html`<p class="notice">${this.message}</p>` : nothing}</div>
      ${this.warnings.map((warning) => html`<p class="notice warn" role="alert">${warning}</p>`)}
      ${this.renderFailure()} ${this.#renderScreen()}
      ${
        this.draft && this.draft.sources.length > 1 && this.screen.kind === 'steps'
          ? html`<p class="quiet">${imports.waiting(this.draft.sources.length - 1)}</p>`
          : nothing
      }
    `;
  }

  get #heading(): string {
    const { imports } = this.strings;
    if (this.screen.kind !== 'steps' || !this.draft) return imports.title;
    const { step } = this.draft.progress;
    return imports.stepOf(imports.steps[step], steps.indexOf(step) + 1, steps.length);
  }

  #renderScreen() {
    const { screen, strings } = this;
    const { imports } = strings;
    switch (screen.kind) {
      case 'choose':
        return chooseView(strings, {
          unfinished: this.draft?.sources[0]?.name,
          take: (files) => this.act(() => this.#take(files)),
          paste: (text) => this.act(() => this.#begin([{ name: '', content: text }])),
          resume: () => this.act(() => this.#open()),
          discard: () => this.act(() => this.#discard()),
        });
      case 'busy':
        return html`<p role="status">${screen.sentence}</p>
          <progress max="1" .value=${screen.done ?? nothing} aria-label=${screen.sentence}></progress>
          <div><button type="button" @click=${() => this.#work?.abort()}>${imports.stop}</button></div>`;
      case 'steps':
        return this.draft && this.plan ? this.#renderSteps(this.draft, this.plan) : nothing;
      case 'stopped':
        return html`<p class="notice warn" role="alert">${imports.writingStopped(screen.added)}</p>
          <div class="row">
            <button type="button" class="primary" @click=${() => this.act(() => this.#write(screen.log))}>
              ${imports.finishWriting}
            </button>
            <button type="button" @click=${() => this.act(() => this.#undo(screen.log))}>${imports.undo}</button>
          </div>`;
      case 'done':
        return this.#renderDone(screen.log);
    }
  }

  #renderSteps({ progress: { step, choices } }: ImportDraft, plan: ImportPlan) {
    const { imports } = this.strings;
    const view: ImportView = {
      strings: this.strings,
      plan,
      choices,
      framework: this.#framework && textIn(this.#framework.title, this.strings.language),
      shownRows: this.shownRows,
      onlyProblems: this.onlyProblems,
      choose: (next) => this.act(() => this.#choose(next)),
      showMoreRows: () => (this.shownRows += MORE_ROWS),
      showOnlyProblems: (isOn) => (this.onlyProblems = isOn),
    };
    const at = steps.indexOf(step);
    const next = steps[at + 1];
    const previous = steps[at - 1];
    return html`
      <ol class="steps" aria-label=${imports.stepsLabel}>
        ${steps.map((one) => html`<li aria-current=${one === step ? 'step' : nothing}>${imports.steps[one]}</li>`)}
      </ol>
      <div class="stack" aria-busy=${this.isPlanning ? 'true' : 'false'}>
        ${step === 'columns' ? columnsView(view) : step === 'questions' ? questionsView(view) : reviewView(view)}
      </div>
      <div class="actions stack">
        <p role="status">${sumText(view)}</p>
        <div class="row">
          ${
            next
              ? html`<button type="button" class="primary" @click=${() => this.act(() => this.#go(next))}>
                  ${imports.next}
                </button>`
              : html`<button
                  type="button"
                  class="primary"
                  ?disabled=${this.isPlanning || plan.totals.entries === 0}
                  @click=${() => this.act(() => this.#import(plan))}
                >
                  ${imports.importNow(plan.totals.entries)}
                </button>`
          }
          ${
            previous
              ? html`<button type="button" @click=${() => this.act(() => this.#go(previous))}>${imports.back}</button>`
              : nothing
          }
          <button type="button" class="plain" @click=${() => this.act(() => this.#discard())}>
            ${imports.discard}
          </button>
        </div>
      </div>
    `;
  }

  #renderDone(log: EvidenceLog) {
    const { imports } = this.strings;
    const ids = log.entries.map(({ id }) => id);
    const waiting = this.draft?.sources[0];
    return html`<p class="notice" role="status">
        ${imports.done(ids.length, hoursText(this.strings, finishedMinutes(log)))}
      </p>
      <div class="row">
        <a href=${viewAddress({ view: 'entries', filter: { ids } })}>${imports.showEntries(ids.length)}</a>
        <button type="button" @click=${() => this.act(() => this.#undo(log))}>${imports.undo}</button>
        ${
          waiting
            ? html`<button type="button" class="primary" @click=${() => this.act(() => this.#open())}>
                ${imports.nextFile(waiting.name || imports.pastedName)}
              </button>`
            : html`<button type="button" @click=${() => this.#show({ kind: 'choose' })}>
                ${imports.importAnother}
              </button>`
        }
      </div>`;
  }

  #onDrag(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.setAttribute('dragging', '');
  }

  #onDrop(event: DragEvent): void {
    this.removeAttribute('dragging');
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    this.act(() => this.#take(files));
  }

  /** Sorts files, passes on what is read elsewhere, names what is not read, and begins with the tables. */
  async #take(files: readonly File[]): Promise<void> {
    const { imports } = this.strings;
    const { tables, logs, papers, unreadable } = await routeFiles(files);
    const warnings = unreadable.map(({ file, reason }) => imports.refused(file.name, imports.reasons[reason]));
    for (const [kind, routed] of [
      ['logs', logs],
      ['papers', papers],
    ] as const) {
      if (routed.length === 0 || !this.dispatchEvent(new FilesRoutedEvent(kind, routed))) continue;
      const names = routed.map(({ name }) => `“${name}”`).join(', ');
      warnings.push(kind === 'papers' ? imports.papersNotHere(names) : imports.refused(names, imports.reasons.unknown));
    }
    this.warnings = warnings;
    this.message = '';
    if (tables.length === 0) return;
    const sources = await Promise.all(
      tables.map(async (file) => ({ name: file.name, content: new Uint8Array(await file.arrayBuffer()) })),
    );
    await this.#begin(sources, warnings);
  }

  async #begin(added: readonly ImportSource[], warnings: readonly string[] = []): Promise<void> {
    const sources = [...added, ...(this.draft?.sources ?? [])];
    if (!(await this.attempt(keepSources(this.store, sources)))) return;
    this.draft = { sources, progress: firstProgress };
    await this.#open();
    this.warnings = [...warnings, ...this.warnings];
  }

  /** Reads the first source and shows the step at which it was left. */
  async #open(): Promise<void> {
    const { imports } = this.strings;
    const draft = this.draft;
    const [source] = draft?.sources ?? [];
    if (!draft || !source) return;
    this.warnings = [];
    this.message = '';
    if (draft.progress.writing) return this.#showWritten(draft.progress.writing);
    const name = source.name || imports.pastedName;
    const signal = this.#startWork(imports.reading(name));
    try {
      this.#reader = new ImportReader(signal);
      const read = await this.#reader.read(source.content);
      if (!read.ok) return await this.#refuse(name, read.error);
      this.#framework = await shownFramework(this.store);
      await this.#reader.readLog(this.store);
      this.plan = await this.#planOf(draft.progress.choices);
    } catch (error) {
      if (!signal.aborted) throw error;
      return this.#show({ kind: 'choose' }, imports.stopped);
    }
    this.shownRows = FIRST_ROWS;
    this.#show({ kind: 'steps' });
  }

  #planOf(choices: PastChoices): Promise<ImportPlan> {
    return this.#reader!.plan(choices, {
      today: localDay(new Date()),
      language: this.app.language,
      ...(this.#framework ? { framework: this.#framework } : {}),
    });
  }

  async #refuse(name: string, reason: UnreadableReason): Promise<void> {
    const { imports } = this.strings;
    await this.#dropSource();
    this.#show({ kind: 'choose' });
    this.warnings = [imports.refused(name, imports.reasons[reason] ?? imports.reasons.unknown)];
  }

  async #choose(choices: PastChoices): Promise<void> {
    if (!this.draft) return;
    const progress = { ...this.draft.progress, choices };
    this.draft = { ...this.draft, progress };
    this.#plans += 1;
    const number = this.#plans;
    this.isPlanning = true;
    const [plan] = await Promise.all([this.#planOf(choices), this.attempt(keepProgress(this.store, progress))]);
    // Of several quick choices, only the plan of the last one is shown.
    if (number !== this.#plans) return;
    this.plan = plan;
    this.isPlanning = false;
  }

  async #go(step: ImportStep): Promise<void> {
    if (!this.draft) return;
    const progress = { ...this.draft.progress, step };
    this.draft = { ...this.draft, progress };
    this.message = '';
    this.#focusHeading();
    await this.attempt(keepProgress(this.store, progress));
  }

  async #import({ questions, entries }: ImportPlan): Promise<void> {
    const open = questions.find(({ isAnswered }) => !isAnswered);
    if (open) {
      if (open.kind !== 'duplicates') await this.#go('questions');
      this.message = this.strings.imports.openQuestions;
      await this.updateComplete;
      const unanswered = [...this.renderRoot.querySelectorAll('fieldset')].find(
        (one) => !one.querySelector(':checked'),
      );
      unanswered?.querySelector('input')?.focus();
      return;
    }
    const contents = entries.flatMap(({ content, leftOut }) => (leftOut === undefined ? [content] : []));
    const log = await logOfEntries(this.store, contents, new Date().toISOString());
    const progress = { ...this.draft!.progress, writing: log };
    if (!(await this.attempt(keepProgress(this.store, progress)))) return;
    await this.#write(log);
  }

  async #write(log: EvidenceLog): Promise<void> {
    const { imports } = this.strings;
    const signal = this.#startWork(imports.writing);
    const onProgress = (done: number): void => this.#onProgress(imports.writing, done);
    const written = await this.store.importLog(log, { signal, onProgress });
    if (!written.ok) {
      await this.#showWritten(log);
      if (written.error.code !== 'cancelled') await this.attempt(Promise.resolve(written));
      return;
    }
    await this.#dropSource();
    this.#show({ kind: 'done', log });
  }

  async #showWritten(log: EvidenceLog): Promise<void> {
    this.#show({ kind: 'stopped', log, added: await writtenEntries(this.store, log) });
  }

  async #undo(log: EvidenceLog): Promise<void> {
    const { imports } = this.strings;
    const signal = this.#startWork(imports.writing);
    const onProgress = (done: number): void => this.#onProgress(imports.writing, done);
    const removed = await this.attempt(
      removeEntries(this.store, log, new Date().toISOString(), { signal, onProgress }),
    );
    if (!removed) return this.#showWritten(log);
    const kept = removed.value.kept > 0 ? ` ${imports.undoneKept(removed.value.kept)}` : '';
    // The file and its choices come back, so that it can be imported in another way.
    if (this.draft?.progress.writing) {
      const { writing: _, ...progress } = this.draft.progress;
      this.draft = { ...this.draft, progress };
      await this.attempt(keepProgress(this.store, progress));
    }
    this.#show({ kind: 'choose' }, imports.undone(removed.value.removed) + kept);
  }

  async #discard(): Promise<void> {
    await this.#dropSource();
    this.#show({ kind: 'choose' }, this.strings.imports.discarded);
  }

  /** Forgets the first source: it is imported, refused or discarded. */
  async #dropSource(): Promise<void> {
    const sources = this.draft?.sources.slice(1) ?? [];
    this.#work?.abort();
    this.plan = undefined;
    this.draft = sources.length > 0 ? { sources, progress: firstProgress } : undefined;
    await this.attempt(keepSources(this.store, sources));
  }

  #startWork(sentence: string): AbortSignal {
    this.#work?.abort();
    this.#work = new AbortController();
    this.#show({ kind: 'busy', sentence });
    return this.#work.signal;
  }

  #onProgress(sentence: string, done: number): void {
    this.screen = { kind: 'busy', sentence, done };
  }

  #show(screen: Screen, message = ''): void {
    this.screen = screen;
    this.message = message;
    this.#focusHeading();
  }

  #focusHeading(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector('h2')?.focus());
  }

  static override styles = [...AppElement.styles, tableStyles, importStyles];
}

function finishedMinutes(log: EvidenceLog): number {
  const contents = log.entries.map(({ versions }) => versions[0]!.content as EvidenceContent);
  return contents
    .filter((content) => statusOf(content) === 'finished')
    .reduce((sum, content) => sum + minutesOf(content), 0);
}

declare global {
  interface HTMLElementTagNameMap {
    'log-import': LogImportElement;
  }
}
