import { cleanAddress } from '@imh/capture';
import {
  type CompetencyTag,
  type EvidenceContent,
  evidenceTypes,
  type Framework,
  formatHours,
  likelyIdentifiers,
  parseHours,
} from '@imh/core';
import type { CompetenciesPickedEvent, CompetencyPickerElement } from '@imh/elements';
import type { Draft, ItemRecord } from '@imh/storage';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { AppElement } from '../app.js';
import { contentOf, type FormProblems, problemsOf, splitPeople, type TypedField } from './field-values.js';
import { formStyles } from './form-styles.js';

/** The entry is on the disk; the draft is gone. */
export class EvidenceSavedEvent extends Event {
  readonly record: ItemRecord;
  /** The draft as it was, for undo. */
  readonly draft: Draft;
  constructor(record: ItemRecord, draft: Draft) {
    super('evidence-saved', { bubbles: true, composed: true });
    this.record = record;
    this.draft = draft;
  }
}

declare global {
  interface HTMLElementEventMap {
    'evidence-saved': EvidenceSavedEvent;
  }
}

const statuses = ['finished', 'attended', 'planned'] as const;

/** The form of one entry. Every keystroke is a kept draft; only "Save evidence" makes a version of it. */
export class EvidenceFormElement extends AppElement {
  /** The draft to show. A newer state of the same draft replaces what is shown, an older one does not. */
  @property({ attribute: false }) draft!: Draft;
  /** The framework to choose from. */
  @property({ attribute: false }) framework?: Framework | undefined;
  @property() category?: string | undefined;

  @state() private current!: Draft;
  @state() private problems: FormProblems = {};
  @state() private failure = '';
  @state() private saving = false;
  @state() private onlyPart = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('draft')) return;
    const isOther = this.current?.id !== this.draft.id;
    if (!isOther && this.draft.changedAt <= this.current.changedAt) return;
    this.current = this.draft;
    if (!isOther) return;
    this.problems = {};
    this.failure = '';
    this.onlyPart = [4, 7].includes(this.draft.content.dateCompleted?.length ?? 0);
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLInputElement>('#title')?.focus();
  }

  #set(content: Partial<EvidenceContent>, typed: Partial<Record<TypedField, string>> = {}): void {
    this.current = {
      ...this.current,
      content: { ...this.current.content, ...content },
      typed: { ...this.current.typed, ...typed },
      touched: true,
      changedAt: new Date().toISOString(),
    };
    if (Object.keys(this.problems).length > 0) this.problems = this.#problems();
    void this.#keep(this.current);
  }

  #problems(): FormProblems {
    // A day that is half typed is no value for a program yet, and must not be saved as no date.
    const day = this.renderRoot.querySelector<HTMLInputElement>('#dateCompleted');
    return problemsOf(this.current, { isDayHalfTyped: day?.validity.badInput ?? false });
  }

  async #keep(draft: Draft): Promise<void> {
    // The save takes the draft away; one that is written after it would come back as unfinished.
    if (this.saving) return;
    const kept = await this.store.keepDraft(draft);
    // Once typing is kept again, nothing stands in the way of saving either.
    if (kept.ok) this.failure = '';
    else this.failure = kept.error.code === 'full-disk' ? this.strings.draftNotKept : this.strings.draftFailed;
  }

  async #save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.saving) return;
    const draft = this.current;
    this.problems = this.#problems();
    const [first] = Object.keys(this.problems);
    if (first !== undefined) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>(`#${first}`)?.focus();
      return;
    }
    this.saving = true;
    this.failure = '';
    const saved = await this.store.save({
      kind: 'entry',
      id: draft.entry?.id ?? this.store.newId(),
      parents: draft.entry?.parents ?? [],
      content: contentOf(draft),
      draft: draft.id,
    });
    this.saving = false;
    if (saved.ok) {
      /** @internal */
      this.dispatchEvent(new EvidenceSavedEvent(saved.value, draft));
      return;
    }
    if (this.current !== draft) void this.#keep(this.current);
    const { code } = saved.error;
    this.failure = code === 'full-disk' ? this.strings.fullDisk : this.strings.notSaved;
  }

  protected override render() {
    const { strings } = this;
    return html`
      <form @submit=${this.#save} novalidate>
        ${this.#renderTitle()} ${this.#renderPicker()}
        <div class="pair">${this.#renderHours()} ${this.#renderCompleted()}</div>
        ${this.#renderType()} ${this.#renderText('provider', strings.provider)} ${this.#renderPeople()}
        ${this.#renderPublished()} ${this.#renderAddress()} ${this.#renderNotes()} ${this.#renderQuotes()}
        ${this.#renderMore()} ${this.failure ? html`<p class="notice warn" role="alert">${this.failure}</p>` : nothing}
        <div class="save">
          <button class="primary" type="submit" ?disabled=${this.saving}>
            ${this.saving ? strings.saving : this.current.entry && !this.current.entry.takenBack ? strings.saveChanges : strings.save}
          </button>
          <slot name="beside-save"></slot>
        </div>
      </form>
    `;
  }

  #renderTitle() {
    const problem = this.problems.title;
    return html`<div class="field">
      <label for="title">${this.strings.title}</label>
      <textarea
        id="title"
        rows="2"
        required
        aria-invalid=${problem ? 'true' : 'false'}
        aria-describedby="title-note"
        .value=${this.current.content.title ?? ''}
        @input=${(event: Event) => this.#set({ title: valueOf(event).replace(/\s*\n\s*/g, ' ') })}
        @keydown=${submitOnEnter}
      ></textarea>
      ${this.#note('title', problem ? this.strings.needsTitle : undefined)}
    </div>`;
  }

  #renderText(name: 'provider', label: string) {
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <input
        id=${name}
        type="text"
        aria-describedby="${name}-note"
        .value=${this.current.content[name] ?? ''}
        @input=${(event: Event) => this.#set({ [name]: valueOf(event) })}
      />
      ${this.#note(name)}
    </div>`;
  }

  #renderPeople() {
    const { content, typed } = this.current;
    return html`<div class="field">
      <label for="people">${this.strings.people}</label>
      <input
        id="people"
        type="text"
        aria-describedby="people-note"
        .value=${typed?.['people'] ?? content.people?.join('; ') ?? ''}
        @input=${(event: Event) => this.#set({ people: splitPeople(valueOf(event)) }, { people: valueOf(event) })}
      />
      ${this.#note('people', undefined, this.strings.peopleHint)}
    </div>`;
  }

  #renderAddress() {
    const problem = this.problems.url;
    return html`<div class="field">
      <label for="url">${this.strings.webAddress}</label>
      <input
        id="url"
        type="url"
        inputmode="url"
        aria-invalid=${problem ? 'true' : 'false'}
        aria-describedby="url-note"
        .value=${this.current.content.url ?? ''}
        @input=${(event: Event) => this.#set({ url: valueOf(event) })}
        @change=${this.#cleanAddress}
      />
      ${this.#note('url', problem ? this.strings.badAddress : undefined)}
    </div>`;
  }

  /** What stands in the field is what is stored: tokens go before the eyes of the person. */
  #cleanAddress(event: Event): void {
    const cleaned = cleanAddress(valueOf(event).trim());
    if (cleaned !== '' && cleaned !== valueOf(event)) this.#set({ url: cleaned });
  }

  #renderHours() {
    const { strings } = this;
    const { content, typed } = this.current;
    const written =
      typed?.['hours'] ?? (content.minutes === undefined ? '' : formatHours(content.minutes, strings.language));
    const minutes = parseHours(written);
    const problem = this.problems.hours ? strings.badHours(written) : undefined;
    const read = minutes === undefined ? strings.hoursHint : strings.hoursRead(Math.floor(minutes / 60), minutes % 60);
    const fromPage = content.minutesSource === 'page' && minutes !== undefined ? ` ${strings.fromPage}` : '';
    return html`<div class="field">
      <label for="hours">${strings.hours}</label>
      <input
        id="hours"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-invalid=${problem ? 'true' : 'false'}
        aria-describedby="hours-note"
        .value=${written}
        @input=${this.#onHours}
      />
      ${this.#note('hours', problem, read + fromPage)}
    </div>`;
  }

  #onHours(event: Event): void {
    const hours = valueOf(event);
    const minutes = parseHours(hours);
    const known = this.current.content.minutesSource;
    const minutesSource = minutes === undefined ? undefined : !known || known === 'page' ? 'estimate' : known;
    this.#set({ minutes, minutesSource }, { hours });
  }

  #renderCompleted() {
    const { strings } = this;
    const problem = this.problems.dateCompleted ? strings.badDate : undefined;
    const hint = this.onlyPart
      ? strings.datePublishedHint
      : this.current.touched
        ? undefined
        : strings.dateCompletedHint;
    return html`<div class="field">
      <label for="dateCompleted">${strings.dateCompleted}</label>
      <input
        id="dateCompleted"
        type=${this.onlyPart ? 'text' : 'date'}
        aria-invalid=${problem ? 'true' : 'false'}
        aria-describedby="dateCompleted-note"
        .value=${live(this.current.content.dateCompleted ?? '')}
        @input=${(event: Event) => this.#set({ dateCompleted: valueOf(event) })}
      />
      ${this.#note('dateCompleted', problem, hint)}
      <button class="plain small" type="button" @click=${this.#switchDate}>
        ${this.onlyPart ? strings.wholeDay : strings.onlyMonthOrYear}
      </button>
    </div>`;
  }

  async #switchDate(): Promise<void> {
    const date = this.current.content.dateCompleted ?? '';
    this.onlyPart = !this.onlyPart;
    if (this.onlyPart) this.#set({ dateCompleted: date.slice(0, 7) });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('#dateCompleted')?.focus();
  }

  #renderType() {
    const { strings } = this;
    return html`<div class="field">
      <label for="type">${strings.type}</label>
      <select
        id="type"
        aria-describedby="type-note"
        @change=${(event: Event) => this.#set({ type: (valueOf(event) || undefined) as EvidenceContent['type'] })}
      >
        <option value="" .selected=${!this.current.content.type}>${strings.typeChoose}</option>
        ${evidenceTypes.map(
          (type) =>
            html`<option value=${type} .selected=${this.current.content.type === type}>${strings.types[type]}</option>`,
        )}
      </select>
      ${this.#note('type')}
    </div>`;
  }

  #renderPicker() {
    return html`<imh-competency-picker
      class="field"
      .framework=${this.framework}
      .words=${this.strings}
      .language=${this.strings.language}
      .category=${this.category}
      .tags=${this.current.content.competencies ?? []}
      @imh-picked=${(event: CompetenciesPickedEvent) => this.#set({ competencies: [...event.tags] as CompetencyTag[] })}
    >
      <slot name="no-framework"></slot>
    </imh-competency-picker>`;
  }

  #renderNotes() {
    const { strings } = this;
    const note = this.current.content.note ?? '';
    const found = likelyIdentifiers(note).map((one) => `“${one.found}”`);
    return html`<div class="field">
      <label for="note">${strings.notes}</label>
      <textarea
        id="note"
        rows="3"
        aria-describedby="note-note"
        .value=${note}
        @input=${(event: Event) => this.#set({ note: valueOf(event) })}
      ></textarea>
      <p class="hint" id="note-note">${strings.notesHint}</p>
      <p class=${found.length > 0 ? 'notice warn' : ''} role="status">
        ${found.length > 0 ? strings.mayIdentify(found.join(', ')) : nothing}
      </p>
    </div>`;
  }

  #renderQuotes() {
    const quotes = this.current.content.quotes ?? [];
    if (quotes.length === 0) return nothing;
    return html`<div class="field">
      <p class="label" id="quotes">${this.strings.quotes}</p>
      <ul class="quotes" aria-labelledby="quotes">
        ${quotes.map(
          (quote) =>
            html`<li>
              <blockquote>${'exact' in quote ? quote.exact : nothing}</blockquote>
              <button
                class="plain small"
                type="button"
                @click=${() => this.#set({ quotes: quotes.filter((one) => one !== quote) })}
              >
                ${this.strings.removeQuote}
              </button>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #renderPublished() {
    const { strings } = this;
    const { content, dateAsShown } = this.current;
    const problem = this.problems.datePublished ? strings.badDate : undefined;
    const shown = dateAsShown && !content.datePublished ? `${strings.dateAsShown(dateAsShown)} ` : '';
    return html`<div class="field">
      <label for="datePublished">${strings.datePublished}</label>
      <input
        id="datePublished"
        type="text"
        autocomplete="off"
        aria-invalid=${problem ? 'true' : 'false'}
        aria-describedby="datePublished-note"
        .value=${content.datePublished ?? ''}
        @input=${(event: Event) => this.#set({ datePublished: valueOf(event).trim() })}
      />
      ${this.#note('datePublished', problem, shown + strings.datePublishedHint)}
    </div>`;
  }

  #renderFound() {
    const found = Object.entries(this.current.found ?? {});
    if (found.length === 0) return nothing;
    const names: Readonly<Record<string, unknown>> = this.strings;
    return html`<div class="field">
      <p class="label">${this.strings.foundIn}</p>
      <ul class="found">
        ${found.map(([name, where]) => html`<li>${names[name] ?? name}: ${where}</li>`)}
      </ul>
    </div>`;
  }

  #renderMore() {
    const { strings } = this;
    return html`<details>
      <summary>${strings.more}</summary>
      <div class="stack">
        ${this.#renderChoice('status', strings.status, statuses, strings.statuses)}
        ${this.#renderChoice('minutesSource', strings.minutesSource, ['certificate', 'page', 'estimate'], strings.minutesSources)}
      </div>
    </details>`;
  }

  #renderChoice<Value extends string>(
    name: 'status' | 'minutesSource',
    label: string,
    values: readonly Value[],
    names: Readonly<Record<Value, string>>,
  ) {
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <select id=${name} @change=${(event: Event) => this.#set({ [name]: valueOf(event) || undefined })}>
        ${name === 'status' ? nothing : html`<option value="" .selected=${!this.current.content[name]}></option>`}
        ${values.map(
          (value) =>
            html`<option value=${value} .selected=${this.current.content[name] === value}>${names[value]}</option>`,
        )}
      </select>
    </div>`;
  }

  /** What stands under a field: what is wrong, else a hint, and where a value was read from. */
  #note(name: string, problem?: string, hint?: string) {
    const isFromPage = this.current.found?.[name] !== undefined && !this.current.touched;
    if (problem) return html`<p class="error" id="${name}-note">${problem}</p>`;
    const text = hint ?? (isFromPage ? this.strings.fromPage : undefined);
    return text ? html`<p class="hint" id="${name}-note">${text}</p>` : nothing;
  }

  static override styles = [...AppElement.styles, formStyles];

  static define(tag = 'evidence-form', registry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'evidence-form': EvidenceFormElement;
    'imh-competency-picker': CompetencyPickerElement;
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value;
}

/** A title is one line, however long: Enter saves, as in any one-line field. */
function submitOnEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  (event.target as HTMLTextAreaElement).form?.requestSubmit();
}
