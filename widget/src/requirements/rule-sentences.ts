import { formatHours, type Requirements, type Rule } from '@imh/core';
import type { RequirementsContext } from './requirements-context.js';

/** What a rule asks: the amount first, then what else it depends on. */
export function ruleSentences(rule: Rule, set: Requirements, context: RequirementsContext): [string, ...string[]] {
  return [amountOf(rule, context), ...conditionsOf(rule, set, context)];
}

function amountOf(
  { minimumMinutes, maximumMinutes, minimumEntries, per, average }: Rule,
  { words }: RequirementsContext,
) {
  const hours = (minutes: number): string => formatHours(minutes, words.language);
  const amounts = [
    ...(minimumMinutes ? [words.atLeast(hours(minimumMinutes))] : []),
    ...(maximumMinutes === undefined ? [] : [words.atMost(hours(maximumMinutes))]),
    ...(minimumEntries === undefined ? [] : [words.entries(minimumEntries)]),
  ];
  if (amounts.length === 0) return words.noMinimum;
  const often = per === 'year' ? [average ? words.onAverage : words.eachYear] : [];
  return [amounts.join('; '), ...often].join(' ');
}

function conditionsOf(rule: Rule, set: Requirements, { words, say, nameOf, titleOf }: RequirementsContext): string[] {
  const { within, apartFrom = [], withinMonths: spread, when, minimumCompetencies, coverage } = rule;
  const labelOf = (id: string): string | undefined => {
    const other = set.rules.find((one) => one.id === id);
    return other && say(set, other.label).text;
  };
  const others = apartFrom.flatMap((id) => labelOf(id) ?? []).join('”, “');
  const whole = within && labelOf(within);
  const { min: atLeast, below } = when?.heldMonths ?? {};
  return [
    when?.providesRsc === undefined ? '' : words.ifProviding(when.providesRsc),
    atLeast ? words.heldAtLeast(atLeast) : '',
    below === undefined ? '' : words.heldLess(below),
    whole ? words.within(whole) : '',
    others ? words.apartFrom(others) : '',
    spread?.min === undefined && spread?.max === undefined ? '' : words.spread(spread.min, spread.max),
    minimumCompetencies ? words.competenciesEach(minimumCompetencies) : '',
    coverage ? words.everyAreaOf(coverage.nodes.map(titleOf).join('; ')) : '',
    rule.rscMode ? words.modes[rule.rscMode] : '',
    rule.providerCategories?.length
      ? words.providers(rule.providerCategories.map((id) => nameOf(id).text).join('; '))
      : '',
    rule.proRate ? words.proRated : '',
  ].filter(Boolean);
}
