import { formatDate } from '@imh/core';
import type { LateStrings } from '../../strings/late.js';
import type { HandOverForm, ListedEntries } from './hand-over-form.js';
import type { HandOverOptions } from './hand-over-options.js';

/** What the form limits the file to, for its reader. */
export function scopeSentence(
  { entriesFrom, from, to, closedPeriod, category }: HandOverForm,
  { closedPeriods, categories }: HandOverOptions,
  { selected, matching }: ListedEntries,
  { scope }: LateStrings['handOver'],
  language: string,
): string {
  const day = (date: string) => (date ? formatDate(language, date) : '');
  const nameOf = (items: readonly { readonly id: string; readonly name: string }[], id: string) =>
    items.find((item) => item.id === id)?.name ?? id;
  const entries = {
    all: () => scope.all,
    period: () => (from || to ? scope.period(day(from), day(to)) : scope.all),
    'closed-period': () => scope.closedPeriod(nameOf(closedPeriods, closedPeriod)),
    selected: () => scope.chosen(selected.size),
    matching: () => scope.chosen(matching?.size ?? 0),
  }[entriesFrom]();
  return category && entriesFrom !== 'closed-period'
    ? `${entries}, ${scope.category(nameOf(categories, category))}`
    : entries;
}
