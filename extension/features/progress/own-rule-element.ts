import type { Requirements } from '@imh/core';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import { choiceField, textArea, textField } from '../form/form-field.js';
import { formDraft, setFormDraft } from '../settings.js';
import { emptyRule, fieldsOf, type OwnRuleFields, type OwnRuleProblems, ownRuleSet, problemsOf } from './own-rule.js';

/** A rule of the person's own was saved. */
export class RuleSavedEvent extends Event {
  constructor() {
    super('imh-rule-saved', { bubbles: true, composed: true });
  }
}

const periods = ['calendar-year', 'fixed-cycle', 'rolling-months', 'none'] as const;

/** The form of a rule that the person writes, such as that of a state license. What is typed is kept until it is saved. */
export class OwnRuleElement extends AppElement {
  /** The rule set to change; absent for a new one. */
  @property({ attribute: false }) rule?: Requirements | undefined;
  @state() private fields: OwnRuleFields = emptyRule;
  @state() private problems: OwnRuleProblems = {};
  @state() private isRead = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.inBackground(() => this.#read());
  }

  get #key(): string {
    return this.rule?.id ?? 'new';
  }

  async #read(): Promise<void> {
    const draft = await formDraft<OwnRuleFields>(this.store, 'rule', this.#key);
    this.fields = { ...(draft ?? (this.rule ? fieldsOf(this.rule, this.strings.language) : emptyRule)) };
    this.isRead = true;
    await this.updateComplete;
    // The dialog around it was opened before the fields were read, and has kept the focus for itself.
    this.renderRoot.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }

  #set(change: Partial<OwnRuleFields>): void {
    this.fields = { ...this.fields, ...change };
    if (Object.keys(this.problems).length > 0) this.problems = problemsOf(this.fields, this.strings);
    const { fields } = this;
    this.inBackground(() => this.attempt(setFormDraft(this.store, 'rule', this.#key, fields)));
  }

  #submit(event: Event): void {
    event.preventDefault();
    this.act(() => this.#save());
  }

  async #save(): Promise<void> {
    this.problems = problemsOf(this.fields, this.strings);
    const [first] = Object.keys(this.problems);
    if (first !== undefined) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>(`#${first}`)?.focus();
      return;
    }
    const id = this.rule?.id ?? `urn:uuid:${this.store.newId()}`;
    const set = ownRuleSet(this.fields, id, new Date().toISOString(), this.strings);
    if (!(await this.attempt(this.store.requirements.put(set)))) return;
    await this.attempt(setFormDraft(this.store, 'rule', this.#key, undefined));
    /** @internal */
    this.dispatchEvent(new RuleSavedEvent());
  }

  protected override render() {
    const { strings, fields, problems } = this;
    if (!this.isRead) return nothing;
    return html`<form class="stack" novalidate @submit=${this.#submit}>
      ${textField({
        name: 'name',
        label: strings.ownRuleName,
        value: fields.name,
        problem: problems.name,
        hint: strings.ownRuleHint,
        onInput: (name) => this.#set({ name }),
      })}
      ${textField({
        name: 'hours',
        label: strings.ownRuleHours,
        inputMode: 'decimal',
        value: fields.hours,
        problem: problems.hours,
        onInput: (hours) => this.#set({ hours }),
      })}
      ${choiceField({
        name: 'period',
        label: strings.ownRulePeriod,
        value: fields.period,
        values: periods,
        names: strings.ownRulePeriods,
        onChoose: (period = 'none') => this.#set({ period }),
      })}
      ${fields.period === 'fixed-cycle' ? this.#renderDates() : nothing}
      ${
        fields.period === 'rolling-months'
          ? textField({
              name: 'months',
              label: strings.ownRuleMonths,
              inputMode: 'decimal',
              value: fields.months,
              problem: problems.months,
              onInput: (months) => this.#set({ months }),
            })
          : nothing
      }
      ${choiceField({
        name: 'counts',
        label: strings.ownRuleCounts,
        value: fields.counts,
        values: ['all', 'training'],
        names: { all: strings.ownRuleAll, training: strings.ownRuleTraining },
        onChoose: (counts = 'all') => this.#set({ counts }),
      })}
      ${textArea({
        name: 'topics',
        label: strings.ownRuleTopics,
        rows: 2,
        value: fields.topics,
        problem: problems.topics,
        hint: strings.ownRuleTopicsHint,
        onInput: (topics) => this.#set({ topics }),
      })}
      ${this.renderFailure()}
      <div class="row">
        <button class="primary" type="submit">${strings.ownRuleSave}</button>
        <slot></slot>
      </div>
    </form>`;
  }

  #renderDates() {
    const { strings, fields, problems } = this;
    return html`${textField({
      name: 'from',
      label: strings.ownRuleFrom,
      type: 'date',
      value: fields.from,
      problem: problems.from,
      onInput: (from) => this.#set({ from }),
    })}
    ${textField({
      name: 'to',
      label: strings.ownRuleTo,
      type: 'date',
      value: fields.to,
      onInput: (to) => this.#set({ to }),
    })}`;
  }

  static override styles = [...AppElement.styles];
}

declare global {
  interface HTMLElementEventMap {
    'imh-rule-saved': RuleSavedEvent;
  }
  interface HTMLElementTagNameMap {
    'own-rule': OwnRuleElement;
  }
}
