import { type HandOverChoice, type HandOverWords, localDay } from '@imh/core';
import { fileName } from '@imh/elements';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { choices } from '../../look/choices.js';
import type { LateStrings } from '../../strings/late.js';
import { AppElement } from '../app-element.js';
import { LoadedLate } from '../loaded-late.js';
import { LongWork } from '../long-work.js';
import { setHandOverName } from '../settings.js';
import { HandOverFinishedEvent, HandOverCanceledEvent } from './export-events.js';
import type { Exporter, ExportOptions } from './exporter.js';
import { exporters } from './exporters.js';
import { entriesFromView, formatView, type FormView, partsView, subjectView } from './form-views.js';
import {
  choiceOf,
  emptyForm,
  type HandOverForm,
  isSameChoice,
  type ListedEntries,
  subjectOf,
} from './hand-over-form.js';
import { type HandOverOptions, knownSubject, readOptions } from './hand-over-options.js';
import { handOverStyles } from './hand-over-styles.js';
import { logContext } from './log-context.js';
import { outcomeView } from './outcome-view.js';
import {
  canChoosePlace,
  choosePlace,
  type FileKind,
  type FileParts,
  type SaveOutcome,
  saveParts,
} from './saved-file.js';
import { scopeSentence } from './scope-sentence.js';

/**
 * A hand-over: which entries, what goes with them, who they are about and the format, with a preview of the file. Fires
 * `imh-hand-over-canceled` and `imh-hand-over-finished`.
 */
export class HandOverElement extends AppElement {
  @property({ attribute: false }) words!: LateStrings['handOver'];
  /** Entries that are selected or filtered on the page. */
  @property({ attribute: false }) listed: ListedEntries = { selected: new Set() };
  @state() private form: HandOverForm = emptyForm;
  @state() private options?: HandOverOptions;
  @state() private outcome?: { readonly is: SaveOutcome; readonly name: string } | undefined;
  /** The same object until the choice changes, so that it is previewed once. */
  #choice?: HandOverChoice;
  /** The choice with whom it is about, as it is saved or sent. */
  #sent?: HandOverChoice;
  readonly #work = new LongWork(this);
  readonly #sender = new LoadedLate(this, async () => (await import('../lrs/define.js')).defineLrsSender());

  override connectedCallback(): void {
    super.connectedCallback();
    this.inBackground(() => this.#read());
  }

  async #read(): Promise<void> {
    const [options, subject] = await Promise.all([readOptions(this.app, this.words), knownSubject(this.store)]);
    const { selected, matching } = this.listed;
    const [newest] = options.closedPeriods;
    this.form = {
      ...this.form,
      subject,
      closedPeriod: newest?.id ?? '',
      entriesFrom: selected.size > 0 ? 'selected' : matching ? 'matching' : 'all',
    };
    this.options = options;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before = changed.get('form') as HandOverForm | undefined;
    const isSame = before === undefined || isSameChoice(before, this.form);
    if (!this.#choice || changed.has('listed') || !isSame) this.#choice = choiceOf(this.form, this.listed);
    const isNamedAnew = before !== undefined && before.subject !== this.form.subject;
    if (this.#sent?.include === this.#choice.include && !isNamedAnew) return;
    const subject = subjectOf(this.form);
    this.#sent = { ...this.#choice, ...(subject ? { subject } : {}) };
  }

  protected override render() {
    const { words, options, form, listed } = this;
    if (!options) return html`<p>${words.counting}</p>`;
    const view: FormView = {
      form,
      options,
      listed,
      words,
      change: (changed) => this.#change(changed),
      close: () => this.#finish(),
    };
    return html`
      ${entriesFromView(view)} ${partsView(view)} ${subjectView(view)}
      ${formatView(view, [...exporters.map(({ id }) => id), 'lrs'])}
      ${form.format === 'lrs' ? this.#renderSender() : this.#renderFile()}
    `;
  }

  /** Statements are not saved but sent, which is a view of its own. */
  #renderSender() {
    return html`${this.#sender.render(() => html`<lrs-sender .app=${this.app} .choice=${this.#sent}></lrs-sender>`)}
      ${this.renderFailure()}
      <div class="row end">
        <button type="button" @click=${() => this.#leave()}>${this.words.back}</button>
      </div>`;
  }

  #renderFile() {
    const { words } = this;
    return html`<hand-over-preview
        .app=${this.app}
        .words=${words}
        .choice=${this.#choice}
        .exporter=${this.#exporter}
      ></hand-over-preview>
      ${this.renderFailure()} ${this.#renderEnd()} `;
  }

  #renderEnd() {
    const { strings, words } = this;
    if (this.#work.isRunning) return html`<div class="row end">${this.#work.render(strings)}</div>`;
    return html`<div role="status">${this.outcome ? outcomeView(this.outcome, words) : nothing}</div>
      <div class="row end">
        <button type="button" class="primary" @click=${() => this.act(() => this.#save())}>${words.save}</button>
        ${
          canChoosePlace()
            ? html`<button type="button" @click=${() => this.act(() => this.#saveInPlace())}>${words.saveAs}</button>`
            : nothing
        }
        <button type="button" @click=${() => this.#leave()}>${words.back}</button>
        ${
          this.outcome?.is === 'saved' || this.outcome?.is === 'handed'
            ? html`<button type="button" @click=${() => this.#finish()}>${strings.close}</button>`
            : nothing
        }
      </div>`;
  }

  get #exporter(): Exporter {
    return exporters.find(({ id }) => id === this.form.format) ?? exporters[0]!;
  }

  #change(changedOf: (form: HandOverForm) => Partial<HandOverForm>): void {
    this.outcome = undefined;
    const changed = changedOf(this.form);
    const form = { ...this.form, ...changed };
    // The period at the top of the file follows the choice until it is typed.
    const isTyped = changed.subject !== undefined || form.subject.period !== this.#periodOf(this.form);
    this.form = isTyped ? form : { ...form, subject: { ...form.subject, period: this.#periodOf(form) } };
  }

  /** The period that the entries are from, as a file states it. */
  #periodOf({ entriesFrom, from, to, closedPeriod }: HandOverForm): string {
    if (entriesFrom === 'period') return [from, to].filter(Boolean).join(' – ');
    if (entriesFrom !== 'closed-period') return '';
    return this.options?.closedPeriods.find(({ id }) => id === closedPeriod)?.period ?? '';
  }

  get #kind(): FileKind {
    const { type, extension } = this.#exporter;
    return { name: fileName('evidence', this.form.subject.name, localDay(new Date()), extension), type, extension };
  }

  async #saveInPlace(): Promise<void> {
    const place = await choosePlace(this.#kind);
    if (place) await this.#save(place);
  }

  async #save(place?: FileSystemFileHandle): Promise<void> {
    this.outcome = undefined;
    const kind = this.#kind;
    const is = await this.#work.run((options) =>
      saveParts(
        kind,
        this.#parts({
          ...options,
          words: this.#fileWords,
          readme: this.words.readme.handOver,
          xapiVersion: this.form.xapiVersion,
        }),
        place,
      ),
    );
    this.outcome = { is, name: place?.name ?? kind.name };
    await this.attempt(setHandOverName(this.store, this.form.subject.name.trim()));
  }

  async *#parts(options: ExportOptions): FileParts {
    const choice = this.#sent!;
    const write = await this.#exporter.load();
    yield* write(this.store, choice, logContext(this.app, choice.subject), options);
  }

  get #fileWords(): HandOverWords {
    const { form, options, listed, words, app } = this;
    const scope = scopeSentence(form, options!, listed, words, app.language);
    return { scope, withheld: words.withheldInFile };
  }

  #leave(): void {
    /** @internal */
    this.dispatchEvent(new HandOverCanceledEvent());
  }

  #finish(): void {
    /** @internal */
    this.dispatchEvent(new HandOverFinishedEvent());
  }

  static override styles = [...AppElement.styles, choices, handOverStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'hand-over': HandOverElement;
  }
}
