import { countingDay, type Progress, progressOf, type Requirements } from '@imh/core';
import type { LogFile } from '../files/review-file.js';
import type { Review } from '../review.js';

/** A line of the requirements that a log does not reach. */
export interface Shortfall {
  readonly rule: Requirements['rules'][number];
  readonly listed: number;
  readonly asked: number;
  readonly unit: 'minutes' | 'entries';
}

/** What a log lacks of the counted requirements, for its own category and period. */
export interface Shortfalls {
  readonly rules: readonly Shortfall[];
  readonly references?: Progress['references'];
  /** Missing minutes of all lines, by which the list can be sorted. */
  readonly minutes: number;
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
  const progress = progressOfLog(review, requirements);
  const byId = new Map(requirements.rules.map((rule) => [rule.id, rule]));
  const rules = progress.rules.flatMap((each): Shortfall[] => {
    const rule = byId.get(each.id);
    if (!rule || each.applies === 'no') return [];
    if (each.shortMinutes > 0) {
      // With a minimum for each year, what is short is the sum over the years, whatever other years have too much of.
      const asked = each.minimumMinutes ?? each.minutes + each.shortMinutes;
      return [{ rule, listed: asked - each.shortMinutes, asked, unit: 'minutes' }];
    }
    if (each.shortEntries === 0) return [];
    return [{ rule, listed: each.entries, asked: each.entries + each.shortEntries, unit: 'entries' }];
  });
  const { references } = progress;
  const shortfalls = {
    rules,
    ...(references && references.received < references.count ? { references } : {}),
    minutes: rules.reduce((sum, { unit, asked, listed }) => sum + (unit === 'minutes' ? asked - listed : 0), 0),
  };
  made.set(review, { requirements, shortfalls });
  return shortfalls;
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

const dayOf = ({ log, today }: LogFile): string => countingDay(log.subject?.period, today);
