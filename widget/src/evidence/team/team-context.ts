import type { OutlineContent } from '@imh/elements';
import { cellView } from '@imh/elements';
import { html, type TemplateResult } from 'lit';
import type { EvidenceTeamStrings } from '../../strings/evidence-team.js';

/** What every view of a team is rendered with. */
export interface TeamContext {
  readonly content: OutlineContent;
  readonly words: EvidenceTeamStrings;
  /** Title of a domain or an area. */
  title(node: string): string;
}

/** How many answered; `answered`, `notAnswered`, `doesNotApply` and `notSeen` are all who were asked. */
export interface Base {
  readonly answered: number;
  readonly notAnswered: number;
  readonly doesNotApply: number;
  readonly notSeen?: number | undefined;
  readonly hidden: number;
}

/** "7 of 8 people answered · 1 not answered". Unknowns are named, each apart. */
export function baseText(
  { answered, notAnswered, doesNotApply, notSeen = 0, hidden }: Base,
  words: EvidenceTeamStrings,
  areRatings = false,
): string {
  const all = answered + notAnswered + doesNotApply + notSeen;
  return [
    areRatings ? words.ratingsAnsweredOf(answered, all) : words.answeredOf(answered, all),
    notAnswered > 0 && words.notAnsweredBy(notAnswered),
    notSeen > 0 && words.notSeenBy(notSeen),
    doesNotApply > 0 && words.doesNotApplyTo(doesNotApply),
    hidden > 0 && (hidden === answered ? words.hidden : words.hiddenPeople(hidden)),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** One cell across all columns whose figures are hidden, with the reason. */
export function hiddenCell(columns: number, { hidden, notShown }: EvidenceTeamStrings): TemplateResult {
  return html`<td role="cell" colspan=${columns} aria-colspan=${columns} data-label=${notShown} class="why">
    <div>${hidden}</div>
  </td>`;
}

/** Names of the columns of `baseCells()`. */
export const baseHeads = (words: EvidenceTeamStrings, areRatings = false): string[] => [
  words.answered,
  words.notAnswered,
  ...(areRatings ? [words.notSeen] : []),
  words.doesNotApply,
];

/** Cells of a row: how many answered, and the unknowns. */
export function baseCells(
  { answered, notAnswered, doesNotApply, notSeen = 0, hidden }: Base,
  words: EvidenceTeamStrings,
  areRatings = false,
): TemplateResult[] {
  const all = answered + notAnswered + doesNotApply + notSeen;
  const partly = hidden > 0 && hidden < answered ? ` (${words.hiddenPeople(hidden)})` : '';
  const numbers = [notAnswered, ...(areRatings ? [notSeen] : []), doesNotApply];
  const heads = baseHeads(words, areRatings);
  return [
    cellView(heads[0]!, 'number', words.nOf(answered, all) + partly),
    ...numbers.map((number, at) => cellView(heads[at + 1]!, 'number', number)),
  ];
}
