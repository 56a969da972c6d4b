import type { EvidenceContent } from '../documents/evidence.js';
import type { PartialDate } from '../documents/primitives.js';
import { statusOf } from '../log/entry-facts.js';

/** An entry as a progress question gets it: its id and what its current version says. */
export interface ListedEntry {
  readonly id: string;
  readonly content: EvidenceContent;
}

/** Minutes with the date that they fall on: a session each, or the whole entry on the day it was completed. */
export interface DatedPart {
  readonly entry: string;
  readonly content: EvidenceContent;
  readonly finished: boolean;
  readonly date: PartialDate | undefined;
  /** Absent where the entry does not say how long it took. */
  readonly minutes: number | undefined;
}

/** All parts, the earliest first; what happened on one day keeps the order of the list, and undated parts come last. */
export function datedParts(contents: readonly ListedEntry[]): DatedPart[] {
  const parts = contents.flatMap(({ id, content }): DatedPart[] => {
    const common = { entry: id, content, finished: statusOf(content) === 'finished' };
    if (!content.sessions?.length) return [{ ...common, date: content.dateCompleted, minutes: content.minutes }];
    return content.sessions.map(({ date, minutes }) => ({ ...common, date, minutes }));
  });
  return parts.sort((one, other) => compare(one.date ?? '~', other.date ?? '~'));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
