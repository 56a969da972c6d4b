import type { EvidenceContent } from '../documents/evidence.js';
import type { Aim, Reference } from '../documents/profile.js';
import type { Requirements, Rule } from '../documents/requirements.js';
import type { Counting } from '../log/coverage.js';
import type { Outline } from '../outline/outline.js';
import { completed, each, type Steps } from '../steps.js';
import { type DatedPart, datedParts, type ListedEntry } from './dated-parts.js';
import { dateReasonOf, periodAt, type PeriodSpan } from './period.js';
import { enteredOn } from './pro-rating.js';
import { type Applicability, applicabilityOf } from './rule-conditions.js';
import { countRule, type RuleCount } from './rule-count.js';
import { byEntry, type Counted, type NotCounted, type RuleProgress, ruleProgressOf } from './rule-progress.js';

export interface ProgressQuestion {
  readonly requirements: Requirements;
  /** Current contents, one per entry; entries of one day count in this order. */
  readonly contents: readonly ListedEntry[];
  readonly aim?: Aim | undefined;
  readonly references?: readonly Reference[] | undefined;
  /** Outline of the requirements' framework. */
  readonly outline?: Outline | undefined;
  /** `2026-11-21` */
  readonly today: string;
  /** A day in the period to count; default: today. */
  readonly day?: string | undefined;
}

/**
 * An informal count of listed evidence against an association's requirements. It never reports that requirements are
 * met; that is the association's decision.
 */
export interface Progress {
  readonly requirements: { readonly id: string; readonly version: string };
  /** Whether the set applies to the aim's category. */
  readonly applicability: Applicability;
  readonly period: PeriodSpan;
  readonly counting: Counting;
  /** Finished and dated in the period, whether or not a rule counts it. */
  readonly inPeriod: readonly Counted[];
  readonly notInPeriod: readonly NotCounted[];
  /** In the order of the requirements. */
  readonly rules: readonly RuleProgress[];
  readonly references?: { readonly count: number; readonly received: number; readonly listed: number };
}

export function progressOf(question: ProgressQuestion): Progress {
  return completed(progressSteps(question));
}

/** `progressOf` for a long log, with pauses. */
export function* progressSteps(question: ProgressQuestion): Steps<Progress> {
  const { requirements, aim, today, day = today } = question;
  const period = periodAt(requirements.period, day, today);
  const parts = yield* datedParts(question.contents);
  const applicability = new Map(requirements.rules.map((rule) => [rule.id, applicabilityOf(rule.when, aim, today)]));
  const counts = yield* countAll(question, parts, period, applicability);
  const contentOf = new Map<string, EvidenceContent>();
  yield* each(question.contents, ({ id, content }) => contentOf.set(id, content));
  const whole = { ...question, contentOf };
  const rules: RuleProgress[] = [];
  for (const rule of requirements.rules) {
    rules.push(yield* ruleProgressOf(rule, applicability.get(rule.id)!, counts.get(rule.id), parts, whole, period));
  }
  const setApplies = applicabilityOf({ category: requirements.categories }, aim, today);
  const places = yield* placed(parts, period, today);
  return {
    requirements: { id: requirements.id, version: requirements.version },
    applicability: setApplies,
    period,
    counting: requirements.counting,
    ...places,
    rules,
    ...(requirements.references ? { references: receivedOf(question, requirements.references.count) } : {}),
  };
}

/** Counts every rule after the rules that its figures depend on: rules within it and mutually exclusive ones. */
function* countAll(
  { requirements, aim, today }: ProgressQuestion,
  parts: readonly DatedPart[],
  period: PeriodSpan,
  applicability: ReadonlyMap<string, Applicability>,
): Steps<ReadonlyMap<string, RuleCount>> {
  const rules = requirements.rules.filter((rule) => applicability.get(rule.id)?.applies !== 'no');
  const counts = new Map<string, RuleCount>();
  const begun = new Set<string>();
  function* count(rule: Rule): Steps<void> {
    if (begun.has(rule.id)) return;
    begun.add(rule.id);
    const within = rules.filter((other) => other.within === rule.id && other.id !== rule.id);
    const beside = rules.filter((other) => other.id !== rule.id && areMutuallyExclusive(other, rule));
    for (const other of within) yield* count(other);
    // The rule with `apartFrom` is counted first; if two name each other, the first in the list.
    for (const other of beside) {
      if (!rule.apartFrom?.includes(other.id) || rules.indexOf(other) < rules.indexOf(rule)) yield* count(other);
    }
    const done = (some: readonly Rule[]) => some.flatMap((other) => counts.get(other.id) ?? []);
    const context = { period, today, entered: enteredOn(aim), framework: requirements.framework?.id };
    counts.set(rule.id, yield* countRule(rule, parts, { ...context, within: done(within), beside: done(beside) }));
  }
  for (const rule of rules) yield* count(rule);
  return counts;
}

function areMutuallyExclusive(one: Rule, other: Rule): boolean {
  return Boolean(one.apartFrom?.includes(other.id) || other.apartFrom?.includes(one.id));
}

function* placed(
  parts: readonly DatedPart[],
  period: PeriodSpan,
  today: string,
): Steps<Pick<Progress, 'inPeriod' | 'notInPeriod'>> {
  const inPeriod: Counted[] = [];
  const notInPeriod: NotCounted[] = [];
  yield* each(parts, ({ entry, finished, date, minutes }) => {
    const reason = finished ? dateReasonOf(date, period.span, today) : 'not-finished';
    if (reason === undefined) inPeriod.push({ entry, minutes: minutes ?? 0 });
    else notInPeriod.push({ entry, reason, ...(minutes === undefined ? {} : { minutes }) });
  });
  return { inPeriod: yield* byEntry(inPeriod), notInPeriod: yield* byEntry(notInPeriod) };
}

function receivedOf({ references = [] }: ProgressQuestion, count: number) {
  return {
    count,
    received: references.filter(({ received }) => received !== undefined).length,
    listed: references.length,
  };
}
