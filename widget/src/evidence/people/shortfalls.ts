import {
  countingDay,
  type Progress,
  progressOf,
  type Requirements,
  type Rule,
  type RuleCoverage,
  type RuleProgress,
} from '@imh/core';
import type { LogFile } from '../files/review-file.js';
import type { Review } from '../review.js';

/** What a log lacks of one line of the requirements, or what cannot be counted there. */
export type Shortfall = {
  readonly rule: Rule;
  /** False if it is not known whether the line applies to the person. */
  readonly isCertain: boolean;
} & (
  | {
      readonly is: 'minutes';
      readonly listed: number;
      readonly asked: number;
      /** The part of `listed` that may be listed twice; without it, something may be missing. */
      readonly repeated: number;
    }
  | { readonly is: 'entries'; readonly listed: number; readonly asked: number }
  | { readonly is: 'areas'; readonly coverage: RuleCoverage }
  | { readonly is: 'spread'; readonly months: number; readonly asked: number }
  /** Areas that the framework does not have, or dates that are not exact enough. */
  | { readonly is: 'not-counted' }
);

/** What a log lacks of the counted requirements, in its own period. */
export interface Shortfalls {
  readonly lines: readonly Shortfall[];
  readonly references?: Progress['references'];
  /** Missing minutes of all lines, by which the list can be sorted. */
  readonly minutes: number;
  /** Finished entries that are dated outside the period of the requirements, if there are any. */
  readonly outside?: { readonly entries: number; readonly of: number; readonly from: string; readonly to: string };
  /** The set has figures to compare with. */
  readonly hasCounts: boolean;
  readonly applies: Progress['applicability']['applies'];
}

interface Made {
  readonly requirements: Requirements;
  readonly shortfalls: Shortfalls;
}

/** The list is rendered for every file that is opened; a log of thousands of entries takes long to count. */
const made = new WeakMap<Review, Made>();

export function shortfallsOf(review: Review, requirements: Requirements): Shortfalls {
  const known = made.get(review);
  if (known?.requirements === requirements) return known.shortfalls;
  const shortfalls = makeShortfalls(review, requirements);
  made.set(review, { requirements, shortfalls });
  return shortfalls;
}

function makeShortfalls(review: Review, requirements: Requirements): Shortfalls {
  const progress = progressOfLog(review, requirements);
  const { references, rules, period, applicability } = progress;
  const byId = new Map(requirements.rules.map((rule) => [rule.id, rule]));
  const { duplicates } = review.file.row;
  const lines = rules.flatMap((one) => linesOf(byId.get(one.id)!, one, duplicates));
  const outside = progress.notInPeriod.filter(({ reason }) => reason === 'outside-period').length;
  return {
    lines,
    ...(references && references.received < references.count ? { references } : {}),
    minutes: lines.reduce((sum, line) => sum + (line.is === 'minutes' ? Math.max(0, line.asked - line.listed) : 0), 0),
    ...(period.span && outside > 0
      ? { outside: { entries: outside, of: review.file.row.finished, ...period.span } }
      : {}),
    hasCounts: rules.length > 0 || references !== undefined,
    applies: applicability.applies,
  };
}

function linesOf(rule: Rule, progress: RuleProgress, duplicates: readonly (readonly string[])[]): Shortfall[] {
  const { applies, minutes, minimumMinutes, shortMinutes, entries, shortEntries, coverage, spread } = progress;
  if (applies === 'no') return [];
  const line = { rule, isCertain: applies === 'yes' };
  const lines: Shortfall[] = [];
  // With a minimum for each year, what is short is the sum over the years, whatever other years have too much of.
  const asked = minimumMinutes ?? minutes + shortMinutes;
  const listed = shortMinutes > 0 ? asked - shortMinutes : minutes;
  const repeated = repeatedMinutes(progress, duplicates);
  if (listed - repeated < asked) lines.push({ ...line, is: 'minutes', listed, asked, repeated });
  if (shortEntries > 0) lines.push({ ...line, is: 'entries', listed: entries, asked: entries + shortEntries });
  if (coverage && coverage.untouched.length > 0) lines.push({ ...line, is: 'areas', coverage });
  if (spread?.wideEnough === 'no') {
    lines.push({ ...line, is: 'spread', months: spread.months, asked: spread.min ?? 0 });
  }
  const isUnclear = (coverage && coverage.unknown.length > 0) || spread?.wideEnough === 'unclear';
  return isUnclear ? [...lines, { ...line, is: 'not-counted' }] : lines;
}

/** Counted minutes of possible duplicates: of each group, all but the longest. */
function repeatedMinutes({ counted }: RuleProgress, duplicates: readonly (readonly string[])[]): number {
  if (duplicates.length === 0) return 0;
  const minutesOf = new Map(counted.map(({ entry, minutes }) => [entry, minutes]));
  let sum = 0;
  for (const group of duplicates) {
    const [, ...others] = group.map((id) => minutesOf.get(id) ?? 0).sort((one, other) => other - one);
    for (const minutes of others) sum += minutes;
  }
  return sum;
}

/** A log compared with the requirements, in the period that it was submitted for. */
export function progressOfLog({ file, content, aim, references }: Review, requirements: Requirements): Progress {
  const isItsFramework = content !== undefined && content.framework.id === requirements.framework?.id;
  return progressOf({
    requirements,
    contents: file.entries,
    today: dayOf(file),
    references,
    aim,
    outline: isItsFramework ? content.outline : undefined,
  });
}

/** The day for which a log is counted. */
export const dayOf = ({ log, today }: LogFile): string => countingDay(log.subject?.period, today);
