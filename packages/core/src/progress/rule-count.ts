import { daysOf } from '../dates/dates.js';
import type { Rule } from '../documents/requirements.js';
import { topicLimit } from '../log/entry-facts.js';
import { each, type Steps } from '../steps.js';
import type { DatedPart } from './dated-parts.js';
import { type DateReason, dateReasonOf, type PeriodSpan, type Span } from './period.js';
import { isPerYear } from './pro-rating.js';
import { competenciesOf, type KindReason, kindReasonOf } from './rule-matching.js';
import { bestWindow } from './spread.js';

/** Why minutes do not count toward a rule. */
export type Reason =
  | KindReason
  | DateReason
  | 'not-finished'
  /** Dated before the person joined the cycle. */
  | 'before-entering'
  | 'too-few-competencies'
  | 'minutes-missing'
  /** Counted toward another rule that excludes this one (`apartFrom`). */
  | 'counted-apart'
  | 'over-maximum'
  /** Outside the window of months (`withinMonths`) that contains the most hours. */
  | 'outside-window';

interface LeftOut {
  readonly part: number;
  /** Absent if the duration is unknown. */
  readonly minutes: number | undefined;
  readonly reason: Reason;
  readonly rule?: string;
}

/** The result of a rule for each part, by the index of the part. */
export interface RuleCount {
  readonly rule: Rule;
  readonly ofKind: boolean[];
  /** Counts as an entry, even without minutes. */
  readonly present: boolean[];
  readonly minutes: number[];
  readonly leftOut: LeftOut[];
  /** A maximum of this rule, or of a rule within it, limits what counts in the enclosing rule. */
  readonly limits: boolean;
}

interface CountingContext {
  readonly period: PeriodSpan;
  readonly today: string;
  readonly entered: string | undefined;
  readonly framework: string | undefined;
  /** Rules within this one. */
  readonly within: readonly RuleCount[];
  /** Mutually exclusive rules that have been counted already. */
  readonly beside: readonly RuleCount[];
}

/** Counts the parts toward one rule by kind and date, after mutually exclusive rules, and up to its maximum. */
export function* countRule(rule: Rule, parts: readonly DatedPart[], context: CountingContext): Steps<RuleCount> {
  const leftOut: LeftOut[] = [];
  const count: RuleCount = {
    rule,
    ofKind: parts.map(() => false),
    present: parts.map(() => false),
    minutes: parts.map(() => 0),
    leftOut,
    limits: rule.maximumMinutes !== undefined || context.within.some((inner) => inner.limits),
  };
  yield* each(parts, (part, index) => {
    const inner = context.within.filter((below) => below.ofKind[index]);
    const kind = inner.length > 0 ? undefined : kindReasonOf(rule, part.content);
    if (kind === undefined) count.ofKind[index] = true;
    const reason = kind ?? reasonAgainst(rule, part, context);
    if (reason !== undefined) leftOut.push({ part: index, minutes: part.minutes, reason });
    else takeMinutes(count, index, part, context.beside, inner);
  });
  yield* keepTopics(count, parts);
  yield* keepWindow(count, parts);
  yield* keepMaximum(count, parts, context.period);
  return count;
}

/** Why a part of the right kind does not count: its date, or missing data. */
function reasonAgainst(
  rule: Rule,
  part: DatedPart,
  { period, today, entered, framework }: CountingContext,
): Reason | undefined {
  if (!part.finished) return 'not-finished';
  const reason = dateReasonOf(part.date, period.span, today);
  if (reason !== undefined) return reason;
  if (isPerYear(rule) && period.years.length > 0 && yearOf(part, period.years) === -1) return 'unclear-date';
  if (rule.proRate && period.span && entered !== undefined && entered > period.span.from && part.date !== undefined) {
    const { first, last } = daysOf(part.date);
    if (last < entered) return 'before-entering';
    if (first < entered) return 'unclear-date';
  }
  if (competenciesOf(part.content, framework) < (rule.minimumCompetencies ?? 0)) return 'too-few-competencies';
  return undefined;
}

function takeMinutes(
  count: RuleCount,
  index: number,
  part: DatedPart,
  beside: readonly RuleCount[],
  inner: readonly RuleCount[],
): void {
  if (part.minutes === undefined) {
    count.present[index] = true;
    count.leftOut.push({ part: index, minutes: undefined, reason: 'minutes-missing' });
    return;
  }
  let free = part.minutes;
  for (const other of beside) {
    const taken = Math.min(free, other.minutes[index] ?? 0);
    if (taken > 0) count.leftOut.push({ part: index, minutes: taken, reason: 'counted-apart', rule: other.rule.id });
    free -= taken;
  }
  for (const below of inner) {
    const excess = free - (below.minutes[index] ?? 0);
    if (!below.limits || excess <= 0) continue;
    const reason = below.leftOut.find((item) => item.part === index)?.reason ?? 'over-maximum';
    count.leftOut.push({ part: index, minutes: excess, reason, rule: below.rule.id });
    free -= excess;
  }
  count.minutes[index] = free;
  count.present[index] = free > 0 || part.minutes === 0;
}

/** Of an entry that is only partly about a rule's topics, only the minutes on them count, in its earliest parts. */
function* keepTopics(count: RuleCount, parts: readonly DatedPart[]): Steps<void> {
  const { topics } = count.rule;
  if (!topics?.length) return;
  const free = new Map<string, number>();
  yield* each(parts, ({ entry, content }, index) => {
    const minutes = count.minutes[index] ?? 0;
    const limit = minutes > 0 ? (free.get(entry) ?? topicLimit(content, topics)) : undefined;
    if (limit === undefined) return;
    free.set(entry, Math.max(0, limit - minutes));
    if (minutes > limit) leaveOut(count, index, minutes - limit, 'other-topic');
  });
}

/** Applies `withinMonths.max`: only the window with the most minutes counts. */
function* keepWindow(count: RuleCount, parts: readonly DatedPart[]): Steps<void> {
  const most = count.rule.withinMonths?.max;
  if (most === undefined) return;
  const dated = parts.flatMap((part, index) => {
    const minutes = count.minutes[index] ?? 0;
    return minutes > 0 && part.date !== undefined ? [{ index, minutes, ...daysOf(part.date) }] : [];
  });
  yield;
  const kept = new Set(bestWindow(dated, most).map(({ index }) => index));
  yield;
  for (const { index } of dated) if (!kept.has(index)) leaveOut(count, index, Infinity, 'outside-window');
}

/** Applies the maximum: the earliest minutes count until it is reached. */
function* keepMaximum(count: RuleCount, parts: readonly DatedPart[], { years }: PeriodSpan): Steps<void> {
  const { rule } = count;
  if (rule.maximumMinutes === undefined) return;
  const most = rule.maximumMinutes * (rule.per === 'year' && rule.average ? Math.max(1, years.length) : 1);
  const used = new Map<number, number>();
  yield* each(count.minutes, (minutes, index) => {
    const bucket = isPerYear(rule) ? yearOf(parts[index]!, years) : 0;
    const before = used.get(bucket) ?? 0;
    const excess = Math.min(minutes, before + minutes - most);
    used.set(bucket, before + minutes - Math.max(0, excess));
    if (excess > 0) leaveOut(count, index, excess, 'over-maximum');
  });
}

function leaveOut(count: RuleCount, index: number, minutes: number, reason: Reason): void {
  const present = count.minutes[index] ?? 0;
  const out = Math.min(present, minutes);
  count.leftOut.push({ part: index, minutes: out, reason });
  count.minutes[index] = present - out;
  count.present[index] = present > out;
}

/** Index of the year that contains all of a part's date; -1 if none does. */
export function yearOf(part: DatedPart, years: readonly Span[]): number {
  if (part.date === undefined) return -1;
  const { first, last } = daysOf(part.date);
  return years.findIndex((year) => first >= year.from && last <= year.to);
}
