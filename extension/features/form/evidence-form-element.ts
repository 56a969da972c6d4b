import { cleanAddress } from '@imh/capture';
import { type CompetencyTag, type EvidenceContent, evidenceTypes, type Framework, likelyIdentifiers } from '@imh/core';
import { type CompetenciesPickedEvent, evidenceTypeNames } from '@imh/elements';
import type { Draft } from '@imh/storage';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import type { AttachmentsChangedEvent } from '../attachments/attachments-changed-event.js';
import { EvidenceSavedEvent } from './evidence-saved-event.js';
import { contentOf, type FormProblems, problemsOf, splitPeople, type TypedField } from './field-values.js';
import { choiceField, textArea, textField } from './form-field.js';
import { foundList, quoteList } from './form-lists.js';
import { formStyles } from './form-styles.js';
import { hoursField, minutesTyped, publishedField } from './time-fields.js';

const statuses = ['finished', 'attended', 'planned'] as const;
const minutesSources = ['certificate', 'page', 'estimate'] as const;

/** The form of an entry. Every keystroke is stored as a draft; only "Save evidence" adds a version of the entry. */
export class EvidenceFormElement extends AppElement {
  /** The draft to show. Another state of the shown draft is ignored, unless it is newer. */
  @property({ attribute: false }) draft!: Draft;
  /** The framework whose competencies can be chosen. */
  @property({ attribute: false }) framework?: Framework | undefined;
  @property() category?: string | undefined;

  @state() private current!: Draft;
  @state() private problems: FormProblems = {};
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
    this.inBackground(() => this.#keep(this.current));
  }

  #problems(): FormProblems {
    // A partly typed day has an empty value, but must not be saved as "no date".
    const day = this.renderRoot.querySelector<HTMLInputElement>('#dateCompleted');
    return problemsOf(this.current, { isDayHalfTyped: day?.validity.badInput ?? false });
  }

  async #keep(draft: Draft): Promise<void> {
    // Saving deletes the draft; if it were written after that, it would come back as unfinished.
    if (this.saving) return;
    const { draftNotKept, draftFailed } = this.strings;
    await this.attempt(this.store.keepDraft(draft), ({ code }) => (code === 'full-disk' ? draftNotKept : draftFailed));
  }

  async #save(): Promise<void> {
    if (this.saving) return;
    const draft = this.current;
    this.problems = this.#problems();
    const [first] = Object.keys(this.problems);
    if (first !== undefined) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>(`#${first}`)?.focus();
      return;
    }
    const { fullDisk, notSaved } = this.strings;
    this.saving = true;
    const saved = await this.attempt(
      this.store.save({
        kind: 'entry',
        id: draft.entry?.id ?? this.store.newId(),
        parents: draft.entry?.parents ?? [],
        content: contentOf(draft),
        draft: draft.id,
      }),
      ({ code }) => (code === 'full-disk' ? fullDisk : notSaved),
    );
    this.saving = false;
    if (saved) {
      /** @internal */
      this.dispatchEvent(new EvidenceSavedEvent(saved.value, draft));
    } else if (this.current !== draft) {
      // What was typed while saving is not in the stored draft yet. If this works, the sentence about saving must stay.
      const kept = await this.store.keepDraft(this.current);
      if (!kept.ok)
        this.failure = kept.error.code === 'full-disk' ? this.strings.draftNotKept : this.strings.draftFailed;
    }
  }

  #submit(event: Event): void {
    event.preventDefault();
    this.act(() => this.#save());
  }

  protected override render() {
    const { strings } = this;
    return html`
      <form @submit=${this.#submit} novalidate>
        ${this.#renderTitle()} ${this.#renderPicker()}
        <div class="pair">${this.#renderHours()} ${this.#renderCompleted()}</div>
        ${this.#renderType()} ${this.#renderProvider()} ${this.#renderPeople()} ${this.#renderPublished()}
        ${this.#renderAddress()} ${this.#renderNotes()} ${this.#renderQuotes()}
        <slot name="attachments" @imh-attachments-changed=${this.#onAttachments}></slot>
        ${this.#renderMore()} ${this.renderFailure()}
        <div class="save">
          <button class="primary" type="submit" ?disabled=${this.saving}>
            ${this.saving ? strings.saving : this.current.entry && !this.current.entry.takenBack ? strings.saveChanges : strings.save}
          </button>
          <slot name="beside-save"></slot>
        </div>
      </form>
    `;
  }

  #onAttachments({ attachments }: AttachmentsChangedEvent): void {
    this.#set({ attachments: [...attachments] });
  }

  #renderTitle() {
    return textArea({
      name: 'title',
      label: this.strings.title,
      rows: 2,
      oneLine: true,
      value: this.current.content.title ?? '',
      problem: this.problems.title && this.strings.needsTitle,
      hint: this.#fromPage('title'),
      onInput: (title) => this.#set({ title }),
    });
  }

  #renderProvider() {
    return textField({
      name: 'provider',
      label: this.strings.provider,
      value: this.current.content.provider ?? '',
      hint: this.#fromPage('provider'),
      onInput: (provider) => this.#set({ provider }),
    });
  }

  #renderPeople() {
    const { content, typed } = this.current;
    return textField({
      name: 'people',
      label: this.strings.people,
      value: typed?.['people'] ?? content.people?.join('; ') ?? '',
      hint: this.strings.peopleHint,
      onInput: (people) => this.#set({ people: splitPeople(people) }, { people }),
    });
  }

  #renderAddress() {
    return textField({
      name: 'url',
      label: this.strings.webAddress,
      type: 'url',
      inputMode: 'url',
      value: this.current.content.url ?? '',
      problem: this.problems.url && this.strings.badAddress,
      onInput: (url) => this.#set({ url }),
      // The field shows what is stored, so that users see which private codes have been removed.
      onChange: (written) => {
        const url = cleanAddress(written.trim());
        if (url !== '' && url !== written) this.#set({ url });
      },
    });
  }

  #renderHours() {
    return hoursField(this.current, this.strings, {
      isUnreadable: this.problems.hours !== undefined,
      onInput: (hours) => this.#set(minutesTyped(hours, this.current.content.minutesSource), { hours }),
    });
  }

  #renderCompleted() {
    const { strings } = this;
    const { content, touched, entry } = this.current;
    const isToday = !touched && !entry && content.dateCompleted !== undefined;
    return textField({
      name: 'dateCompleted',
      label: strings.dateCompleted,
      type: this.onlyPart ? 'text' : 'date',
      value: content.dateCompleted ?? '',
      problem: this.problems.dateCompleted && strings.badDate,
      hint: this.onlyPart ? strings.datePublishedHint : isToday ? strings.dateCompletedHint : undefined,
      onInput: (dateCompleted) => this.#set({ dateCompleted }),
      after: html`<button class="plain small" type="button" @click=${() => this.act(() => this.#switchDate())}>
        ${this.onlyPart ? strings.wholeDay : strings.onlyMonthOrYear}
      </button>`,
    });
  }

  async #switchDate(): Promise<void> {
    const date = this.current.content.dateCompleted ?? '';
    this.onlyPart = !this.onlyPart;
    if (this.onlyPart) this.#set({ dateCompleted: date.slice(0, 7) });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('#dateCompleted')?.focus();
  }

  #renderPublished() {
    return publishedField(this.current, this.strings, {
      isUnreadable: this.problems.datePublished !== undefined,
      onInput: (written) => this.#set({ datePublished: written.trim() }),
    });
  }

  #renderType() {
    const { strings } = this;
    return choiceField({
      name: 'type',
      label: strings.type,
      none: strings.typeChoose,
      value: this.current.content.type,
      values: evidenceTypes,
      names: evidenceTypeNames(strings.language),
      hint: this.#fromPage('type') ?? strings.evidenceExplained,
      onChoose: (type) => this.#set({ type }),
    });
  }

  #renderPicker() {
    return html`<imh-competency-picker
      class="field"
      .framework=${this.framework}
      .words=${this.strings}
      .language=${this.strings.language}
      .category=${this.category}
      .tags=${this.current.content.competencies ?? []}
      @imh-competencies-picked=${(event: CompetenciesPickedEvent) => this.#set({ competencies: [...event.tags] as CompetencyTag[] })}
    >
      <slot name="no-framework"></slot>
    </imh-competency-picker>`;
  }

  #renderNotes() {
    const { strings } = this;
    const note = this.current.content.note ?? '';
    const found = likelyIdentifiers(note).map(({ found }) => `“${found}”`);
    return textArea({
      name: 'note',
      label: strings.notes,
      rows: 3,
      value: note,
      hint: strings.notesHint,
      onInput: (written) => this.#set({ note: written }),
      after: html`<p class=${found.length > 0 ? 'notice warn' : ''} role="status">
        ${found.length > 0 ? strings.mayIdentify(found.join(', ')) : nothing}
      </p>`,
    });
  }

  #renderQuotes() {
    const { quotes = [] } = this.current.content;
    const remove = (quote: (typeof quotes)[number]) => this.#set({ quotes: quotes.filter((other) => other !== quote) });
    return quoteList(quotes, this.strings, remove);
  }

  #renderMore() {
    const { strings } = this;
    const { content, found = {} } = this.current;
    return html`<details>
      <summary>${strings.more}</summary>
      <div class="stack">
        ${choiceField({
          name: 'status',
          label: strings.status,
          value: content.status ?? 'finished',
          values: statuses,
          names: strings.statuses,
          onChoose: (status) => this.#set({ status }),
        })}
        ${choiceField({
          name: 'minutesSource',
          label: strings.minutesSource,
          none: '',
          value: content.minutesSource,
          values: minutesSources,
          names: strings.minutesSources,
          onChoose: (minutesSource) => this.#set({ minutesSource }),
        })}
        ${foundList(found, strings)}
      </div>
    </details>`;
  }

  #fromPage(name: string): string | undefined {
    return this.current.found?.[name] !== undefined && !this.current.touched ? this.strings.fromPage : undefined;
  }

  static override styles = [...AppElement.styles, formStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'evidence-form': EvidenceFormElement;
  }
}
