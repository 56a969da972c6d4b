import type { Aim } from '../documents/profile.js';
import type { Requirements, Rule } from '../documents/requirements.js';
import type { Outline } from '../outline/outline.js';
import type { DatedPart, ListedEntry } from './dated-parts.js';
import { type PeriodSpan, type Span, type Timing, timingOf } from './period.js';
import { enteredOn, isPerYear, owedInPeriod, owedInYear, type Share, shareOf } from './pro-rating.js';
import type { Applicability } from './rule-conditions.js';
import { type Reason, type RuleCount, yearOf } from './rule-count.js';
import { type CountedContent, type RuleCoverage, ruleCoverageOf } from './rule-coverage.js';
import { type Spread, spreadOf } from './spread.js';

/** An entry with those of its minutes that count. */
export interface Counted {
  readonly entry: string;
  readonly minutes: number;
}

/** An entry with those of its minutes that do not count, and why; one entry may stand here and among the counted. */
export interface NotCounted {
  readonly entry: string;
  /** Absent where the entry does not say how long it took. */
  readonly minutes?: number;
  readonly reason: Reason;
  /** The rule because of which. */
  readonly rule?: string;
}

export interface YearProgress extends Span {
  readonly timing: Timing;
  readonly minutes: number;
  /** What this one year asks for; absent where years are only averaged. */
  readonly minimumMinutes?: number;
  readonly shortMinutes: number;
}

/**
 * One line of the sheet with what is listed for it. A rule that does not apply has no figures; one of which that is
 * unknown is counted as if it did.
 */
export interface RuleProgress extends Applicability {
  readonly id: string;
  readonly minutes: number;
  /** What this person owes in this period: years added up, a share where she entered half-way. */
  readonly minimumMinutes?: number;
  readonly maximumMinutes?: number;
  /** Minutes still to list; 0 where the rule has no minimum. With a minimum per year, over all years together. */
  readonly shortMinutes: number;
  readonly share?: Share;
  readonly entries: number;
  readonly minimumEntries?: number;
  readonly shortEntries: number;
  /** For rules per year. */
  readonly years: readonly YearProgress[];
  readonly spread?: Spread;
  readonly coverage?: RuleCoverage;
  readonly counted: readonly Counted[];
  readonly notCounted: readonly NotCounted[];
}

interface Question {
  readonly requirements: Requirements;
  readonly contents: readonly ListedEntry[];
  readonly aim?: Aim | undefined;
  readonly outline?: Outline | undefined;
  readonly today: string;
}

export function ruleProgressOf(
  rule: Rule,
  applicability: Applicability,
  count: RuleCount | undefined,
  parts: readonly DatedPart[],
  { requirements, aim, outline, today }: Question,
  period: PeriodSpan,
): RuleProgress {
  const empty = { minutes: 0, shortMinutes: 0, entries: 0, shortEntries: 0, years: [], counted: [], notCounted: [] };
  if (!count) return { id: rule.id, ...applicability, ...empty };
  const minutes = count.minutes.reduce((sum, part) => sum + part, 0);
  const present = parts.flatMap((part, index) =>
    count.present[index] ? [{ ...part, minutes: count.minutes[index]! }] : [],
  );
  const counted = byEntry(present.map(({ entry, minutes }) => ({ entry, minutes })));
  const years = rule.per === 'year' ? yearsOf(rule, count, parts, period.years, aim, today) : [];
  const minimum = owedInPeriod(rule, period.span, period.years, enteredOn(aim));
  const perYear = isPerYear(rule) && years.length > 0;
  const contents = new Map(parts.map(({ entry, content }) => [entry, content]));
  const evidence = counted.map(({ entry, minutes }): CountedContent => ({ content: contents.get(entry)!, minutes }));
  return {
    id: rule.id,
    ...applicability,
    minutes,
    ...given('minimumMinutes', minimum),
    ...given('maximumMinutes', rule.maximumMinutes),
    shortMinutes: perYear
      ? years.reduce((sum, year) => sum + year.shortMinutes, 0)
      : Math.max(0, (minimum ?? 0) - minutes),
    ...given('share', shareOf(rule, period.span, enteredOn(aim))),
    entries: counted.length,
    ...given('minimumEntries', rule.minimumEntries),
    shortEntries: Math.max(0, (rule.minimumEntries ?? 0) - counted.length),
    years,
    ...given(
      'spread',
      spreadOf(
        rule,
        present.flatMap(({ date }) => date ?? []),
      ),
    ),
    ...given(
      'coverage',
      ruleCoverageOf(rule, evidence, requirements.framework?.id, outline, aim?.category, requirements.counting),
    ),
    counted,
    notCounted: byEntry(
      count.leftOut.map(({ part, minutes, reason, rule }) => ({
        entry: parts[part]!.entry,
        reason,
        ...given('minutes', minutes),
        ...given('rule', rule),
      })),
    ),
  };
}

function yearsOf(
  rule: Rule,
  count: RuleCount,
  parts: readonly DatedPart[],
  years: readonly Span[],
  aim: Aim | undefined,
  today: string,
): YearProgress[] {
  const minutes = years.map(() => 0);
  for (const [index, part] of parts.entries()) {
    const year = yearOf(part, years);
    if (year !== -1) minutes[year]! += count.minutes[index]!;
  }
  return years.map((year, index) => {
    const minimum = isPerYear(rule) ? owedInYear(rule, year, enteredOn(aim)) : undefined;
    const listed = minutes[index]!;
    return {
      ...year,
      timing: timingOf(year, today),
      minutes: listed,
      ...given('minimumMinutes', minimum),
      shortMinutes: Math.max(0, (minimum ?? 0) - listed),
    };
  });
}

/** One line for each entry and reason, with their minutes added up. */
export function byEntry<T extends { entry: string; minutes?: number; reason?: Reason; rule?: string }>(
  lines: readonly T[],
): T[] {
  const found = new Map<string, T>();
  for (const line of lines) {
    const key = JSON.stringify([line.entry, line.reason, line.rule]);
    const present = found.get(key);
    const minutes = present?.minutes === undefined ? line.minutes : present.minutes + (line.minutes ?? 0);
    found.set(key, { ...line, ...given('minutes', minutes) });
  }
  return [...found.values()];
}

function given<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]: V });
}
