import { type CompetencyTag, type EvidenceContent, type Framework, localDay } from '@imh/core';
import type { CompetenciesPickedEvent, CompetencySearchTypedEvent } from '@imh/elements';
import type { Draft, ItemRecord, SessionRow } from '@imh/storage';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import type { AttendingClockElement } from '../attending/attending-clock-element.js';
import type { AttachmentsChangedEvent } from '../attachments/attachments-changed-event.js';
import type { AttendingEndedEvent } from '../attending/attending-events.js';
import { addedTo } from '../duplicates/add-to-entry.js';
import type { ExistingEntryChosenEvent } from '../duplicates/existing-entry-element.js';
import type { SiteOfferAcceptedEvent } from '../site-offer/site-offer-element.js';
import { attendedChanges, isClockFirst, startedContent, withAttended } from './attended-draft.js';
import {
  addressField,
  completedField,
  durationField,
  notesField,
  peopleField,
  providerField,
  publishedField,
  startField,
  titleField,
  typeField,
} from './base-fields.js';
import { eventDays } from './event-days.js';
import { EvidenceSavedEvent } from './evidence-saved-event.js';
import { contentOf, type FormProblems, problemsOf } from './field-values.js';
import type { FormContext } from './form-context.js';
import { groupFields, groups } from './form-groups.js';
import { formKeys } from './form-keys.js';
import { foundList, quoteList } from './form-lists.js';
import { everyFramework, frameworkField } from './framework-field.js';
import { formStyles } from './form-styles.js';
import { isShownFirst } from './kind-fields.js';
import { SaveRequestedEvent } from './save-requested-event.js';
import { shortFields } from './short-fields.js';
import { sessionRowsOf, withSessionRows } from './session-rows.js';
import { hasStart, minutesSourceField, statusField, statusNote } from './status-fields.js';
import { howFields } from './how-fields.js';

/** The form of an entry. Every keystroke is stored as a draft; only "Save evidence" adds a version of the entry. */
export class EvidenceFormElement extends AppElement {
  /** The draft to show. Another state of the shown draft is ignored, unless it is newer. */
  @property({ attribute: false }) draft!: Draft;
  /** The framework whose competencies can be chosen. */
  @property({ attribute: false }) framework?: Framework | undefined;
  @property() category?: string | undefined;
  /** Whether a clock can be started: in the panel, which is open while the person attends. */
  @property({ type: Boolean }) hasClock = false;
  /** Whether to show also what reads for itself and what is folded away: the first frame of the panel is without it. */
  @property({ attribute: false }) hasRest = true;

  @state() private current!: Draft;
  @state() private problems: FormProblems = {};
  @state() private saving = false;
  @state() private isChecked = false;
  /** Id of the framework that was chosen in this form instead of the given one. */
  @state() private chosenFramework?: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('draft')) return;
    const isOther = this.current?.id !== this.draft.id;
    if (!isOther && this.draft.changedAt <= this.current.changedAt) return;
    this.current = this.draft;
    if (!isOther) return;
    this.problems = {};
    this.isChecked = false;
    this.failure = '';
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('#title, #dateCompleted')?.focus();
  }

  /** Focuses the choice of the framework, or the competencies where there is nothing to choose. */
  async focusFramework(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#framework, competency-field')?.focus();
  }

  get #today(): string {
    return localDay(new Date());
  }

  #set(
    content: Partial<EvidenceContent>,
    typed: Readonly<Record<string, string>> = {},
    rest: Partial<Draft> = {},
  ): void {
    this.current = {
      ...this.current,
      ...rest,
      content: { ...this.current.content, ...content },
      typed: { ...this.current.typed, ...typed },
      touched: true,
      changedAt: new Date().toISOString(),
    };
    if (this.isChecked) this.problems = problemsOf(this.current, this.#today);
    this.inBackground(() => this.#keep(this.current));
  }

  /** Goes on as a change of an entry that exists, with what this draft adds to it. */
  #addTo({ id, heads, content: entry }: ItemRecord): void {
    const { typed: _typed, sessionRows: _rows, ...draft } = this.current;
    const content = addedTo(entry as EvidenceContent, contentOf(draft, this.#today), this.#today);
    this.current = draft;
    this.#set(content, {}, { entry: { id, parents: heads } });
  }

  #setSessions(update: (rows: readonly SessionRow[]) => readonly SessionRow[]): void {
    const rows = sessionRowsOf(this.current, this.strings.language);
    const { content, sessionRows } = withSessionRows(update(rows), this.#today);
    this.#set(content, {}, { sessionRows });
  }

  async #focusSession(at: number): Promise<void> {
    await this.updateComplete;
    const date = this.renderRoot.querySelector<HTMLInputElement>(`#session-date-${at}`);
    date?.focus();
    date?.select();
  }

  async #keep(draft: Draft): Promise<void> {
    // Saving deletes the draft; if it were written after that, it would come back as unfinished.
    if (this.saving) return;
    const { draftNotKept, draftFailed } = this.strings;
    await this.attempt(this.store.keepDraft(draft), ({ code }) => (code === 'full-disk' ? draftNotKept : draftFailed));
  }

  async #save(): Promise<void> {
    if (this.saving) return;
    const draft = withAttended(this.current, this.#clock?.counted(), this.strings.language);
    this.problems = problemsOf(draft, this.#today);
    this.isChecked = true;
    const [first] = Object.keys(this.problems);
    if (first !== undefined) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(first)}`)?.focus();
      return;
    }
    /** @internal */
    if (!this.dispatchEvent(new SaveRequestedEvent(draft))) return;
    const { fullDisk, notSaved } = this.strings;
    this.saving = true;
    const saved = await this.attempt(
      this.store.save({
        kind: 'entry',
        id: draft.entry?.id ?? this.store.newId(),
        parents: draft.entry?.parents ?? [],
        content: contentOf(draft, this.#today),
        draft: draft.id,
      }),
      ({ code }) => (code === 'full-disk' ? fullDisk : notSaved),
    );
    this.saving = false;
    if (saved) {
      await this.#clock?.drop();
      /** @internal */
      this.dispatchEvent(new EvidenceSavedEvent(saved.value, draft));
    } else if (this.current !== draft) {
      // What was typed while saving is not in the stored draft yet. If this works, the sentence about saving must stay.
      const kept = await this.store.keepDraft(this.current);
      if (!kept.ok)
        this.failure = kept.error.code === 'full-disk' ? this.strings.draftNotKept : this.strings.draftFailed;
    }
  }

  get #clock(): AttendingClockElement | null {
    return this.renderRoot.querySelector('attending-clock');
  }

  #onAttended({ minutes, day }: AttendingEndedEvent): void {
    const { content, typed, ...rest } = attendedChanges(this.current, { minutes, day }, this.strings.language);
    this.#set(content, typed, rest);
  }

  /** A line for a note on what is being said now. */
  async #addTime(): Promise<void> {
    const time = await this.#clock?.timeForNote();
    const { note = '' } = this.current.content;
    this.#set({ note: `${note && !note.endsWith('\n') ? `${note}\n` : note}[${time}] ` });
    await this.updateComplete;
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>('#note');
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }

  /** Saves as the button does. */
  submit(): void {
    this.act(() => this.#save());
  }

  #submit(event: Event): void {
    event.preventDefault();
    this.submit();
  }

  readonly #keys = formKeys(() => this.submit());

  protected override render() {
    const { strings } = this;
    const context: FormContext = {
      draft: this.current,
      strings,
      problems: this.problems,
      isChecked: this.isChecked,
      today: this.#today,
      framework: this.#framework,
      ...(this.hasClock ? { addTime: () => this.act(() => this.#addTime()) } : {}),
      update: (change, typed) => this.#set(change(this.current.content), typed),
      setSessions: (change) => this.#setSessions(change),
      focusSession: (at) => this.inBackground(() => this.#focusSession(at)),
      set: (content, typed) => this.#set(content, typed),
    };
    return html`
      <form @submit=${this.#submit} @keydown=${this.#keys} novalidate>
        ${this.hasRest ? this.#renderExisting() : nothing}
        ${this.current.isShort ? this.#renderShort(context) : this.#renderAll(context)} ${this.renderFailure()}
        <div class="save">
          <button class="primary" type="submit" aria-keyshortcuts="Control+Enter Meta+Enter" ?disabled=${this.saving}>
            ${this.saving ? strings.saving : this.current.entry && !this.current.entry.takenBack ? strings.saveChanges : strings.save}
          </button>
          <slot name="beside-save"></slot>
        </div>
      </form>
    `;
  }

  /** An entry of the same page or training, which this draft can be added to. */
  #renderExisting() {
    return html`<existing-entry
      .app=${this.app}
      .draft=${this.current}
      .hasLink=${this.hasClock}
      @imh-existing-entry-chosen=${({ record }: ExistingEntryChosenEvent) => this.#addTo(record)}
    ></existing-entry>`;
  }

  /** The few fields of a quick entry. */
  #renderShort(context: FormContext) {
    return html`${shortFields(context, {
        clock: this.#renderClock(),
        picker: html`${this.#renderFramework()} ${this.#renderCompetencies()}<slot name="announced"></slot>`,
      })}
      <div>
        <button type="button" class="plain" @click=${() => this.#set({}, {}, { isShort: false })}>
          ${this.strings.quick.allFields}
        </button>
      </div>`;
  }

  #renderAll(context: FormContext) {
    const { strings } = this;
    const { content } = this.current;
    const hasSeveralDays = eventDays(this.current, context.today).length > 0;
    const first = groups.filter((group) => isShownFirst(group, content, { hasSeveralDays }));
    const isDated = hasStart(context);
    const clock = this.#renderClock();
    const clockFirst = isClockFirst(this.current, context.today);
    return html`${titleField(context)} ${clockFirst ? clock : nothing}
      ${this.hasRest ? this.#renderSiteOffer() : nothing} ${typeField(context)} ${this.#renderFramework()}
      ${this.#renderCompetencies()}
      <slot name="announced"></slot>
      ${howFields(this.app, context)}
      <div>
        <div class="pair">${durationField(context)} ${completedField(context)}</div>
        ${statusNote(context)}
      </div>
      ${isDated ? startField(context) : nothing} ${first.map((group) => groupFields(group, context))}
      ${this.hasRest ? this.#renderAttachments() : nothing} ${providerField(context)} ${peopleField(context)}
      ${publishedField(context)} ${addressField(context)} ${notesField(context)} ${this.#renderQuotes()}
      <details>
        <summary>${strings.more}</summary>
        ${
          this.hasRest
            ? html`<div class="stack">
                ${clockFirst ? nothing : clock} ${statusField(context)} ${minutesSourceField(context)}
                ${isDated ? nothing : startField(context)}
                ${groups.filter((group) => !first.includes(group)).map((group) => groupFields(group, context))}
                ${foundList(this.current.found ?? {}, strings)}
              </div>`
            : nothing
        }
      </details>`;
  }

  #renderSiteOffer() {
    return html`<site-offer
      .app=${this.app}
      .draft=${this.current}
      @imh-site-offer-accepted=${(event: SiteOfferAcceptedEvent) => this.#set(event.content)}
    ></site-offer>`;
  }

  #renderAttachments() {
    return html`<entry-attachments
      .app=${this.app}
      .owner=${this.current.id}
      .attachments=${this.current.content.attachments}
      @imh-attachments-changed=${this.#onAttachments}
    ></entry-attachments>`;
  }

  #renderClock() {
    const { id, entry, privateWindow } = this.current;
    // A clock is written to the disk, where nothing of a private window may stay.
    if (!this.hasClock || entry || privateWindow !== undefined) return nothing;
    return html`<attending-clock
      .app=${this.app}
      .draft=${id}
      @imh-attending-started=${() => this.#set(startedContent(this.#today), { dateCompleted: this.#today })}
      @imh-attending-ended=${this.#onAttended}
      @imh-attending-discarded=${() => this.#set({ status: 'finished' })}
    ></attending-clock>`;
  }

  #onAttachments({ attachments }: AttachmentsChangedEvent): void {
    this.#set({ attachments: [...attachments] });
  }

  /** The framework whose competencies can be chosen here. */
  get #framework(): Framework | undefined {
    const { chosenFramework } = this;
    const isOne = chosenFramework !== undefined && chosenFramework !== everyFramework;
    return isOne ? this.store.framework(chosenFramework) : this.framework;
  }

  /** A choice between the frameworks, once one has been set up. */
  #renderFramework() {
    if (!this.framework || this.store.frameworks.length < 2) return nothing;
    const shown = this.chosenFramework ?? this.#framework?.id;
    return frameworkField(this.app, shown, (id) => (this.chosenFramework = id));
  }

  #renderCompetencies() {
    const { strings, store } = this;
    const isTogether = this.chosenFramework === everyFramework;
    return html`<competency-field
      id="competencies"
      class="field"
      .app=${this.app}
      .draft=${this.current}
      .framework=${this.#framework}
      .frameworks=${isTogether ? store.frameworks : undefined}
      .category=${this.category}
      .invalid=${this.problems['competencies'] !== undefined}
      @imh-competencies-picked=${(event: CompetenciesPickedEvent) => this.#set({ competencies: [...event.tags] as CompetencyTag[] })}
      @imh-competency-search-typed=${({ text }: CompetencySearchTypedEvent) => this.#set({}, { competencies: text })}
    >
      <slot name="no-framework"><p class="quiet">${strings.pickerNoFramework}</p></slot>
    </competency-field>`;
  }

  #renderQuotes() {
    const { quotes = [] } = this.current.content;
    const remove = (quote: (typeof quotes)[number]) => this.#set({ quotes: quotes.filter((other) => other !== quote) });
    return quoteList(quotes, this.strings, remove);
  }

  static override styles = [...AppElement.styles, formStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'evidence-form': EvidenceFormElement;
  }
}
