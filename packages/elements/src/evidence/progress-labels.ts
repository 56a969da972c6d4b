import type { AskedField, NotCounted } from '@imh/core';

/** Strings of a comparison with requirements, in the reader's language. Hours are formatted numbers. */
export interface ProgressLabels {
  listed(hours: string): string;
  listedOf(hours: string, minimum: string): string;
  entriesListed(count: number, minimum: number): string;
  /** @param what the label of the rule */
  missingHours(hours: string, what: string): string;
  missingEntries(count: number, what: string): string;
  askedIn(year: string, hours: string, minimum: string): string;
  untouched(areas: string): string;
  /** Domains that contain areas without evidence, with the number of those and of all. */
  untouchedBelow(
    domains: readonly { readonly title: string; readonly untouched: number; readonly areas: number }[],
  ): string;
  readonly notJudged: string;
  spreadNarrow(months: number, minimum: number): string;
  readonly spreadUnclear: string;
  readonly lineComplete: string;
  readonly listComplete: string;
  /** It is unknown whether a rule applies. */
  readonly mayNotApply: string;
  /** It is unknown whether the requirements apply to the person. */
  readonly setMayNotApply: string;
  readonly setDoesNotApply: string;
  linesHidden(count: number): string;
  references(received: number, minimum: number): string;
  /** @param who the people who may give a reference */
  referencesFrom(who: string): string;
  notCounted(count: number): string;
  /** Entries with the same reason, as a link; needed if the view links to entries. */
  entriesFor?(count: number, hours: string): string;
  /** Minimum of someone who joined partway through: `required` of `of` years or months. */
  proRated?(required: number, of: number, unit: 'year' | 'month', from: string): string;
  readonly reasons: Readonly<Record<NotCounted['reason'], string>>;
  period(from: string, to: string): string;
  /** What is asked for and not counted from entries. */
  readonly asked: Readonly<Record<AskedField, string>>;
  readonly asPrinted: string;
  readonly source: string;
  seen(date: string): string;
  /** That the count is informal; shown at the end. */
  readonly informal: string;
}
