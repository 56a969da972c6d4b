import { formatDate, type PlanItem, type PlannedItem } from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Phrase } from '../outline/outline-content.js';
import { phrase } from '../phrase.js';
import type { englishPlan } from '../words/english-plan.js';
import { answerText, type AnswerWords } from './answer-text.js';

export interface PlanReviewProps {
  readonly items: readonly PlannedItem[];
  /** The day on which the plan was made. */
  readonly day: string;
  readonly words: typeof englishPlan & { readonly language: string };
  readonly answer: AnswerWords;
  /** There are later answers to compare with. */
  readonly hasLater: boolean;
  /** Undefined for a competency that the framework no longer has. */
  nameOf(node: string): Phrase | undefined;
  /** "unknown": no log is open. "none": the page has nothing to do with logs. */
  readonly log: 'open' | 'unknown' | 'none';
  /** Address of entries of the log. */
  entries?: ((ids: readonly string[]) => string) | undefined;
  /** What can be done with an item. */
  action?: ((item: PlanItem) => unknown) | undefined;
}

/** The plan of an earlier self-check: what was intended, and what has changed for each competency since. */
export function planReviewView(props: PlanReviewProps): TemplateResult {
  const { words, items, hasLater, log, day } = props;
  return html`<p class="quiet">
      ${words.planFrom(formatDate(words.language, day))} ${hasLater ? nothing : words.planNoLater}
      ${log === 'unknown' ? words.planLogUnknown : nothing}
    </p>
    <ul class="planned">
      ${items.map((item) => itemView(item, props))}
    </ul>`;
}

function itemView(planned: PlannedItem, props: PlanReviewProps): TemplateResult {
  const { words, log, nameOf } = props;
  const { node, intention, by } = planned.item;
  const name = node === undefined ? undefined : nameOf(node);
  return html`<li>
    <p>
      ${intention.trim() || html`<em>${words.planWithoutText}</em>`}
      ${by ? html`<span class="when">${words.planBy(formatDate(words.language, by))}</span>` : nothing}
    </p>
    ${node === undefined ? nothing : html`<p class="quiet">${name ? phrase(name) : words.planGone}</p>`}
    ${name ? html`<p>${changeText(planned, props)}</p>` : nothing}
    ${name && log === 'open' ? entriesView(planned, props) : nothing} ${props.action?.(planned.item) ?? nothing}
  </li>`;
}

function changeText({ change, unchanged }: PlannedItem, { words, answer, hasLater }: PlanReviewProps): unknown {
  if (!hasLater) return nothing;
  if (change) return words.planChanged(answerText(change.before, answer), answerText(change.after, answer));
  return words.planSame(answerText(unchanged, answer));
}

function entriesView({ entries }: PlannedItem, { words, entries: address }: PlanReviewProps): TemplateResult {
  const sentence = words.planEntries(entries.length);
  if (entries.length === 0 || !address) return html`<p>${sentence}</p>`;
  return html`<p><a href=${address(entries.map(({ id }) => id))}>${sentence}</a></p>`;
}
