import type { PartialDate } from '../documents/primitives.js';
import type { Aim } from '../documents/profile.js';
import type { Requirements, Rule } from '../documents/requirements.js';
import type { EvidenceContent } from '../documents/evidence.js';
import type { Outline } from '../outline/outline.js';
import { each, type Steps } from '../steps.js';
import type { DatedPart } from './dated-parts.js';
import { type PeriodSpan, type Span, type Timing, timingOf } from './period.js';
import {
  enteredOn,
  isPerYear,
  requiredInPeriod,
  requiredInYear,
  type ProRatedShare,
  proRatedShare,
} from './pro-rating.js';
import type { Applicability } from './rule-conditions.js';
import { type Reason, type RuleCount, yearOf } from './rule-count.js';
import { type RuleCoverage, ruleCoverageOf } from './rule-coverage.js';
import { type Spread, spreadOf } from './spread.js';

/** An entry and its minutes that count. */
export interface Counted {
  readonly entry: string;
  readonly minutes: number;
}

/** An entry, its minutes that do not count, and why. An entry can be partly counted and partly not. */
export interface NotCounted {
  readonly entry: string;
  /** Absent if the duration is unknown. */
  readonly minutes?: number;
  readonly reason: Reason;
  /** The other rule that causes it. */
  readonly rule?: string;
}

export interface YearProgress extends Span {
  readonly timing: Timing;
  readonly minutes: number;
  /** Minimum of this year; absent if years are averaged. */
  readonly minimumMinutes?: number;
  readonly shortMinutes: number;
}

/**
 * Progress for one rule. A rule that does not apply has no figures; one whose applicability is unknown is counted as if
 * it applied.
 */
export interface RuleProgress extends Applicability {
  readonly id: string;
  readonly minutes: number;
  /** Minimum for this person and period: the sum of its years, pro-rated after a start partway through. */
  readonly minimumMinutes?: number;
  readonly maximumMinutes?: number;
  /** Minutes still missing; 0 without a minimum. With a minimum per year: the sum over all years. */
  readonly shortMinutes: number;
  readonly share?: ProRatedShare;
  readonly entries: number;
  readonly minimumEntries?: number;
  readonly shortEntries: number;
  /** Only for rules per year. */
  readonly years: readonly YearProgress[];
  readonly spread?: Spread;
  readonly coverage?: RuleCoverage;
  readonly counted: readonly Counted[];
  readonly notCounted: readonly NotCounted[];
}

interface Question {
  readonly requirements: Requirements;
  readonly aim?: Aim | undefined;
  readonly outline?: Outline | undefined;
  readonly today: string;
  readonly contentOf: ReadonlyMap<string, EvidenceContent>;
}

export function* ruleProgressOf(
  rule: Rule,
  applicability: Applicability,
  count: RuleCount | undefined,
  parts: readonly DatedPart[],
  { requirements, aim, outline, today, contentOf }: Question,
  period: PeriodSpan,
): Steps<RuleProgress> {
  const empty = { minutes: 0, shortMinutes: 0, entries: 0, shortEntries: 0, years: [], counted: [], notCounted: [] };
  if (!count) return { id: rule.id, ...applicability, ...empty };
  const minutes = count.minutes.reduce((sum, part) => sum + part, 0);
  const present: Counted[] = [];
  const dates = new Set<PartialDate>();
  yield* each(parts, ({ entry, date }, index) => {
    if (!count.present[index]) return;
    present.push({ entry, minutes: count.minutes[index]! });
    if (date !== undefined) dates.add(date);
  });
  const counted = yield* byEntry(present);
  const years = rule.per === 'year' ? yearsOf(rule, count, parts, period.years, aim, today) : [];
  yield;
  const minimum = requiredInPeriod(rule, period.span, period.years, enteredOn(aim));
  const perYear = isPerYear(rule) && years.length > 0;
  const evidence = counted.map(({ entry, minutes }) => ({ content: contentOf.get(entry)!, minutes }));
  const coverage = yield* ruleCoverageOf(
    rule,
    evidence,
    requirements.framework?.id,
    outline,
    aim?.category,
    requirements.counting,
  );
  const leftOut: NotCounted[] = [];
  yield* each(count.leftOut, ({ part, minutes, reason, rule }) => {
    leftOut.push({ entry: parts[part]!.entry, reason, ...given('minutes', minutes), ...given('rule', rule) });
  });
  return {
    id: rule.id,
    ...applicability,
    minutes,
    ...given('minimumMinutes', minimum),
    ...given('maximumMinutes', rule.maximumMinutes),
    shortMinutes: perYear
      ? years.reduce((sum, year) => sum + year.shortMinutes, 0)
      : Math.max(0, (minimum ?? 0) - minutes),
    ...given('share', proRatedShare(rule, period.span, enteredOn(aim))),
    entries: counted.length,
    ...given('minimumEntries', rule.minimumEntries),
    shortEntries: Math.max(0, (rule.minimumEntries ?? 0) - counted.length),
    years,
    ...given('spread', spreadOf(rule, [...dates])),
    ...given('coverage', coverage),
    counted,
    notCounted: yield* byEntry(leftOut),
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
    const minimum = isPerYear(rule) ? requiredInYear(rule, year, enteredOn(aim)) : undefined;
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

/** One item per entry and reason, with the sum of their minutes. */
export function* byEntry<T extends { entry: string; minutes?: number; reason?: Reason; rule?: string }>(
  lines: readonly T[],
): Steps<T[]> {
  const found = new Map<string, T>();
  yield* each(lines, (line) => {
    const key = JSON.stringify([line.entry, line.reason, line.rule]);
    const present = found.get(key);
    const minutes = present?.minutes === undefined ? line.minutes : present.minutes + (line.minutes ?? 0);
    found.set(key, { ...line, ...given('minutes', minutes) });
  });
  return [...found.values()];
}

function given<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]: V });
}
