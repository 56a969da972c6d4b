import { type CompetencyTag, type EvidenceContent, type Framework, localDay, textIn } from '@imh/core';
import type { CompetenciesPickedEvent, CompetencySearchTypedEvent } from '@imh/elements';
import type { Draft, SessionRow } from '@imh/storage';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import type { AttachmentsChangedEvent } from '../attachments/attachments-changed-event.js';
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
import { creditFields } from './credit-fields.js';
import { EvidenceSavedEvent } from './evidence-saved-event.js';
import { contentOf, type FormProblems, problemsOf } from './field-values.js';
import type { FormContext } from './form-context.js';
import { choiceField } from './form-field.js';
import { foundList, quoteList } from './form-lists.js';
import { formStyles } from './form-styles.js';
import { type FieldGroup, isShownFirst } from './kind-fields.js';
import { sessionFields } from './session-fields.js';
import { sessionRowsOf, withSessionRows } from './session-rows.js';
import { hasStart, minutesSourceField, statusField, statusNote } from './status-fields.js';
import { howFields } from './how-fields.js';
import { supervisionFields } from './supervision-fields.js';
import { topicFields } from './topic-fields.js';

/** Stands for all frameworks in the choice of the framework; no URI is equal to it. */
const everyFramework = 'all';

const groups: readonly FieldGroup[] = ['supervision', 'sessions', 'topics', 'credit'];

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
    this.renderRoot.querySelector<HTMLInputElement>('#title')?.focus();
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
    const draft = this.current;
    this.problems = problemsOf(draft, this.#today);
    this.isChecked = true;
    const [first] = Object.keys(this.problems);
    if (first !== undefined) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(first)}`)?.focus();
      return;
    }
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
      /** @internal */
      this.dispatchEvent(new EvidenceSavedEvent(saved.value, draft));
    } else if (this.current !== draft) {
      // What was typed while saving is not in the stored draft yet. If this works, the sentence about saving must stay.
      const kept = await this.store.keepDraft(this.current);
      if (!kept.ok)
        this.failure = kept.error.code === 'full-disk' ? this.strings.draftNotKept : this.strings.draftFailed;
    }
  }

  /** Saves as the button does. */
  submit(): void {
    this.act(() => this.#save());
  }

  #submit(event: Event): void {
    event.preventDefault();
    this.submit();
  }

  protected override render() {
    const { strings } = this;
    const context: FormContext = {
      draft: this.current,
      strings,
      problems: this.problems,
      isChecked: this.isChecked,
      today: this.#today,
      framework: this.#framework,
      set: (content, typed) => this.#set(content, typed),
    };
    const { content } = this.current;
    const first = groups.filter((group) => isShownFirst(group, content));
    const isDated = hasStart(context);
    return html`
      <form @submit=${this.#submit} @keydown=${ignoreEnterInChoice} novalidate>
        ${titleField(context)} ${typeField(context)} ${this.#renderFramework()} ${this.#renderCompetencies()}
        ${howFields(this.app, context)}
        <div>
          <div class="pair">${durationField(context)} ${completedField(context)}</div>
          ${statusNote(context)}
        </div>
        ${isDated ? startField(context) : nothing} ${first.map((group) => this.#renderGroup(group, context))}
        <entry-attachments
          .app=${this.app}
          .owner=${this.current.id}
          .attachments=${content.attachments}
          @imh-attachments-changed=${this.#onAttachments}
        ></entry-attachments>
        ${providerField(context)} ${peopleField(context)} ${publishedField(context)} ${addressField(context)}
        ${notesField(context)} ${this.#renderQuotes()}
        <details>
          <summary>${strings.more}</summary>
          <div class="stack">
            ${statusField(context)} ${minutesSourceField(context)} ${isDated ? nothing : startField(context)}
            ${groups.filter((group) => !first.includes(group)).map((group) => this.#renderGroup(group, context))}
            ${foundList(this.current.found ?? {}, strings)}
          </div>
        </details>
        ${this.renderFailure()}
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

  /** The framework whose competencies can be chosen here. */
  get #framework(): Framework | undefined {
    const { chosenFramework } = this;
    const isOne = chosenFramework !== undefined && chosenFramework !== everyFramework;
    return isOne ? this.store.framework(chosenFramework) : this.framework;
  }

  /** A choice between the frameworks, once one has been set up. */
  #renderFramework() {
    const { strings, store } = this;
    if (!this.framework || store.frameworks.length < 2) return nothing;
    return choiceField({
      name: 'framework',
      label: strings.frameworkShown,
      value: this.chosenFramework ?? this.#framework?.id,
      values: [...store.frameworks.map(({ id }) => id), everyFramework],
      names: {
        ...Object.fromEntries(
          store.frameworks.map(({ id, title, language }) => [id, textIn(title, strings.language, language)]),
        ),
        [everyFramework]: strings.frameworksTogether,
      },
      onChoose: (id) => (this.chosenFramework = id),
    });
  }

  #renderGroup(group: FieldGroup, context: FormContext) {
    const { strings, current, problems } = this;
    const { today, isChecked, framework } = context;
    const { content, typed } = current;
    switch (group) {
      case 'supervision':
        return supervisionFields(content.rsc ?? {}, strings, framework, (part) =>
          this.#set({ rsc: { ...this.current.content.rsc, ...part } }),
        );
      case 'sessions':
        return sessionFields(current, strings, {
          today,
          isChecked,
          focusRow: (at) => this.inBackground(() => this.#focusSession(at)),
          onChange: (update) => this.#setSessions(update),
        });
      case 'topics':
        return topicFields(current, {
          strings,
          problems,
          onChange: (update, typed) => this.#set(update(this.current.content), typed),
        });
      case 'credit':
        return creditFields(content.ce ?? {}, {
          strings,
          typedAmount: typed?.['credit-amount'],
          isAmountUnreadable: problems['credit-amount'] !== undefined,
          onChange: (part, amount) =>
            this.#set(
              { ce: { ...this.current.content.ce, ...part } },
              amount === undefined ? {} : { 'credit-amount': amount },
            ),
        });
    }
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

/** Enter ends a choice; Chromium would submit the form as well. */
function ignoreEnterInChoice(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.target instanceof HTMLSelectElement) event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    'evidence-form': EvidenceFormElement;
  }
}
