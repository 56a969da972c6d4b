import { millisecondsOf } from '../dates/dates.js';
import type { SelfCheck } from '../documents/self-check.js';

/** The self-checks of one framework, the earliest first. */
export interface SelfCheckHistory {
  /** Id of the framework. */
  readonly framework: string;
  readonly checks: readonly SelfCheck[];
}

/**
 * Self-checks by framework: the framework of the latest check first. Two copies of a self-check count once, as the one
 * with the later date.
 */
export function selfCheckHistories(checks: readonly SelfCheck[]): SelfCheckHistory[] {
  const latest = new Map<string, SelfCheck>();
  for (const check of checks) {
    const known = latest.get(check.id);
    if (!known || isLater(check, known)) latest.set(check.id, check);
  }
  const histories = new Map<string, SelfCheck[]>();
  for (const check of [...latest.values()].sort((one, other) => timeOf(one) - timeOf(other))) {
    histories.set(check.framework.id, [...(histories.get(check.framework.id) ?? []), check]);
  }
  return [...histories]
    .map(([framework, checks]): SelfCheckHistory => ({ framework, checks }))
    .sort((one, other) => timeOf(other.checks.at(-1)!) - timeOf(one.checks.at(-1)!));
}

/** The latest self-check with a plan; undefined if none has one. */
export function lastPlanned({ checks }: Pick<SelfCheckHistory, 'checks'>): SelfCheck | undefined {
  return checks.findLast(({ plan }) => plan?.some(({ intention, node }) => intention.trim() !== '' || node));
}

/**
 * Names for dates, each as short as it can be while all differ: years, else months, else days.
 * @param days such as `2026-11-21`
 * @returns partial dates, in the order given
 */
export function shortestDates(days: readonly string[]): string[] {
  for (const length of [4, 7]) {
    const short = days.map((day) => day.slice(0, length));
    if (new Set(short).size === days.length) return short;
  }
  return [...days];
}

const timeOf = ({ takenAt }: SelfCheck): number => millisecondsOf(takenAt);
const isLater = (one: SelfCheck, other: SelfCheck): boolean => timeOf(one) > timeOf(other);
