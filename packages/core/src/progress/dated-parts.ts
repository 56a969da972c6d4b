import type { EvidenceContent } from '../documents/evidence.js';
import type { PartialDate } from '../documents/primitives.js';
import { statusOf } from '../log/entry-facts.js';

/** An entry's id and the content of its current version. */
export interface ListedEntry {
  readonly id: string;
  readonly content: EvidenceContent;
}

/** Minutes and their date: one session, or a whole entry on its completion date. */
export interface DatedPart {
  readonly entry: string;
  readonly content: EvidenceContent;
  readonly finished: boolean;
  readonly date: PartialDate | undefined;
  /** Absent if the duration is unknown. */
  readonly minutes: number | undefined;
}

/** All parts, earliest first and undated ones last; parts of one day keep the order of the list. */
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
