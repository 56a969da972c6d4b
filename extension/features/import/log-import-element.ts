import { type EvidenceLog, localDay, textIn } from '@imh/core';
import { tableStyles } from '@imh/elements';
import type { ImportPlan, PastChoices } from '@imh/formats/past';
import type { BulkOptions } from '@imh/storage';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import { onFilesDropped } from '../file-drop.js';
import { chooseView } from './choose-view.js';
import { chosenFiles } from './chosen-files.js';
import {
  type ImportDraft,
  importDraft,
  type ImportProgress,
  type ImportSource,
  type ImportStep,
  keepDraft,
  keepLastImport,
  keepProgress,
  type LastImport,
  lastImport,
  withoutSource,
  withSources,
} from './import-draft.js';
import type { UnreadableReason } from './import-messages.js';
import { ImportPlanner } from './import-planner.js';
import { importStyles } from './import-styles.js';
import type { ImportView } from './import-view.js';
import { lastImportView, outcomeView, stoppedView } from './outcome-view.js';
import { focusOpenQuestion } from './questions-view.js';
import { importSteps, stepsView } from './steps-view.js';
import { importedBy, logOfEntries, writtenEntries } from './write-entries.js';
import { view } from '../../look/view.js';

type Screen =
  | { readonly kind: 'choose' }
  | { readonly kind: 'busy'; readonly sentence: string; readonly done?: number }
  | { readonly kind: 'steps' }
  | { readonly kind: 'stopped'; readonly log: EvidenceLog; readonly added: number }
  | { readonly kind: 'done'; readonly last: LastImport };

const [FIRST_ROWS, MORE_ROWS] = [50, 200];

/** Imports a spreadsheet of past trainings: columns, questions, review, and only then entries. */
export class LogImportElement extends AppElement {
  /** Files that came in elsewhere on the page; read as if they were chosen here. */
  @property({ attribute: false }) files: readonly File[] = [];
  @state() private screen: Screen = { kind: 'choose' };
  @state() private draft?: ImportDraft | undefined;
  @state() private last?: LastImport | undefined;
  @state() private plan?: ImportPlan | undefined;
  @state() private message = '';
  @state() private warnings: readonly string[] = [];
  @state() private isPlanning = false;
  @state() private shownRows = FIRST_ROWS;
  @state() private onlyProblems = false;
  readonly #planner = new ImportPlanner();
  #work?: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    onFilesDropped(this, (files) => this.act(() => this.#take(files)), this.signal);
    this.inBackground(async () => {
      this.last = await lastImport(this.store);
      this.draft ??= await importDraft(this.store);
    });
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
    const waiting = this.screen.kind === 'steps' ? (this.draft?.sources.length ?? 1) - 1 : 0;
    return html`
      <h2 tabindex="-1">${this.#heading}</h2>
      <div role="status">${this.message ? html`<p class="notice">${this.message}</p>` : nothing}</div>
      ${this.warnings.map((warning) => html`<p class="notice warn" role="alert">${warning}</p>`)}
      ${this.renderFailure()} ${this.#renderScreen()}
      ${waiting > 0 ? html`<p class="quiet">${imports.waiting(waiting)}</p>` : nothing}
    `;
  }

  get #heading(): string {
    const { imports } = this.strings;
    if (this.screen.kind !== 'steps' || !this.draft) return imports.title;
    const { step } = this.draft.progress;
    return imports.stepOf(imports.steps[step], importSteps.indexOf(step) + 1, importSteps.length);
  }

  #renderScreen() {
    const { screen, strings } = this;
    const { imports } = strings;
    switch (screen.kind) {
      case 'choose':
        return html`${chooseView(strings, {
          unfinished: this.draft?.sources[0]?.name,
          take: (files) => this.act(() => this.#take(files)),
          paste: (text) => this.act(() => this.#begin([{ name: '', content: text }])),
          resume: () => this.act(() => this.#open()),
          discard: () => this.act(() => this.#discard()),
        })}
        ${lastImportView(strings, this.last, () => this.#undo(this.last!))}`;
      case 'busy':
        return html`<p role="status">${screen.sentence}</p>
          <progress max="1" .value=${screen.done ?? nothing} aria-label=${screen.sentence}></progress>
          <div><button type="button" @click=${() => this.#work?.abort()}>${imports.stop}</button></div>`;
      case 'steps':
        return this.draft && this.plan ? this.#renderSteps(this.draft, this.plan) : nothing;
      case 'stopped':
        return stoppedView(strings, screen.added, {
          finish: () => this.act(() => this.#write(screen.log)),
          undo: () => this.#undo(importedBy(screen.log, today()), screen.log),
        });
      case 'done':
        return outcomeView(strings, screen.last, {
          waiting: this.draft?.sources[0]?.name,
          undo: () => this.#undo(screen.last),
          openNext: () => this.act(() => this.#open()),
          startAgain: () => this.#show({ kind: 'choose' }),
        });
    }
  }

  #renderSteps({ progress: { step, choices } }: ImportDraft, plan: ImportPlan) {
    const { framework } = this.#planner;
    const view: ImportView = {
      strings: this.strings,
      plan,
      choices,
      framework: framework && textIn(framework.title, this.strings.language),
      shownRows: this.shownRows,
      onlyProblems: this.onlyProblems,
      choose: (next) => this.act(() => this.#choose(next)),
      showMoreRows: () => (this.shownRows += MORE_ROWS),
      showOnlyProblems: (isOn) => (this.onlyProblems = isOn),
    };
    return stepsView(view, {
      step,
      isPlanning: this.isPlanning,
      go: (next) => this.act(() => this.#go(next)),
      import: () => this.act(() => this.#import(plan)),
      discard: () => this.act(() => this.#discard()),
    });
  }

  /** Sorts files, passes on what is read elsewhere, names what is not read, and begins with the tables. */
  async #take(files: readonly File[]): Promise<void> {
    const { sources, warnings } = await chosenFiles(files, this.strings, (event) => this.dispatchEvent(event));
    this.warnings = warnings;
    this.message = '';
    if (sources.length > 0) await this.#begin(sources, warnings);
  }

  async #begin(added: readonly ImportSource[], warnings: readonly string[] = []): Promise<void> {
    const draft = withSources(this.draft, added);
    if (!(await this.attempt(keepDraft(this.store, draft)))) return;
    this.draft = draft;
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
    if (draft.progress.writing) return this.#showStopped(draft.progress.writing);
    const name = source.name || imports.pastedName;
    const { signal } = this.#startWork(imports.reading(name));
    try {
      const { language } = this.app;
      const opened = await this.#planner.open(this.store, source, draft.progress.choices, { language, signal });
      if (!opened.ok) return await this.#refuse(name, opened.error);
      this.plan = opened.value;
    } catch (error) {
      if (!signal.aborted) throw error;
      return this.#show({ kind: 'choose' }, imports.stopped);
    }
    this.shownRows = FIRST_ROWS;
    this.#show({ kind: 'steps' });
  }

  async #refuse(name: string, reason: UnreadableReason): Promise<void> {
    const { imports } = this.strings;
    await this.#dropSource();
    this.#show({ kind: 'choose' });
    this.warnings = [imports.refused(name, imports.reasons[reason] ?? imports.reasons.unknown)];
  }

  async #choose(choices: PastChoices): Promise<void> {
    if (!this.draft) return;
    this.isPlanning = true;
    const kept = this.#keepProgress({ ...this.draft.progress, choices });
    const [plan] = await Promise.all([this.#planner.plan(choices, this.app.language), kept]);
    if (!plan) return;
    this.plan = plan;
    this.isPlanning = false;
  }

  async #go(step: ImportStep): Promise<void> {
    if (!this.draft) return;
    const kept = this.#keepProgress({ ...this.draft.progress, step });
    this.message = '';
    this.#focusHeading();
    await kept;
  }

  async #import({ questions, entries }: ImportPlan): Promise<void> {
    const open = questions.find(({ isAnswered }) => !isAnswered);
    if (open) {
      if (open.kind !== 'duplicates') await this.#go('questions');
      this.message = this.strings.imports.openQuestions;
      await this.updateComplete;
      return focusOpenQuestion(this.renderRoot);
    }
    const contents = entries.flatMap(({ content, leftOut }) => (leftOut === undefined ? [content] : []));
    const log = await logOfEntries(this.store, contents, new Date().toISOString());
    if (!(await this.#keepWriting(log))) return;
    await this.#write(log);
  }

  /** Notes which entries are being written, so that closing the page neither loses one nor adds it twice. */
  async #keepWriting(log: EvidenceLog | undefined) {
    if (!this.draft) return undefined;
    const { writing: _, ...rest } = this.draft.progress;
    return this.#keepProgress(log ? { ...rest, writing: log } : rest);
  }

  #keepProgress(progress: ImportProgress) {
    this.draft = this.draft && { ...this.draft, progress };
    return this.attempt(keepProgress(this.store, progress));
  }

  async #write(log: EvidenceLog): Promise<void> {
    const written = await this.store.importLog(log, this.#startWork(this.strings.imports.writing));
    if (!written.ok) {
      await this.#showStopped(log);
      if (written.error.code !== 'cancelled') await this.attempt(Promise.resolve(written));
      return;
    }
    const last = importedBy(log, today());
    await this.attempt(keepLastImport(this.store, last));
    this.last = last;
    await this.#dropSource();
    this.#show({ kind: 'done', last });
  }

  async #showStopped(log: EvidenceLog): Promise<void> {
    this.#show({ kind: 'stopped', log, added: await writtenEntries(this.store, importedBy(log, today()).entries) });
  }

  /** @param stopped the log of an import that was not finished; its file and choices come back */
  #undo({ entries }: LastImport, stopped?: EvidenceLog): void {
    const { imports } = this.strings;
    this.act(async () => {
      const options = this.#startWork(imports.removing);
      const removed = await this.attempt(this.store.takeBack('entry', entries, options));
      if (!removed || options.signal.aborted)
        return stopped ? this.#showStopped(stopped) : this.#show({ kind: 'choose' });
      // Entries that were changed since then stay.
      const kept = await writtenEntries(this.store, entries);
      if (stopped) await this.#keepWriting(undefined);
      else {
        await this.attempt(keepLastImport(this.store, undefined));
        this.last = undefined;
      }
      const sentences = [imports.undone(removed.value.length), kept > 0 && imports.undoneKept(kept)];
      this.#show({ kind: 'choose' }, sentences.filter(Boolean).join(' '));
    });
  }

  async #discard(): Promise<void> {
    await this.#dropSource();
    this.#show({ kind: 'choose' }, this.strings.imports.discarded);
  }

  /** Forgets the first source: it is imported, refused or discarded. */
  async #dropSource(): Promise<void> {
    this.#work?.abort();
    this.plan = undefined;
    this.draft = this.draft && withoutSource(this.draft);
    await this.attempt(keepDraft(this.store, this.draft));
  }

  /** Shows that something long is going on; the returned options report its progress and stop it. */
  #startWork(sentence: string): Required<BulkOptions> {
    this.#work?.abort();
    this.#work = new AbortController();
    this.#show({ kind: 'busy', sentence });
    return { signal: this.#work.signal, onProgress: (done) => (this.screen = { kind: 'busy', sentence, done }) };
  }

  #show(screen: Screen, message = ''): void {
    this.screen = screen;
    this.message = message;
    this.#focusHeading();
  }

  #focusHeading(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector('h2')?.focus());
  }

  static override styles = [...AppElement.styles, view, tableStyles, importStyles];
}

const today = (): string => localDay(new Date());

declare global {
  interface HTMLElementTagNameMap {
    'log-import': LogImportElement;
  }
}
