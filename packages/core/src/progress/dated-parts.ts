import type { EvidenceContent } from '../documents/evidence.js';
import type { PartialDate } from '../documents/primitives.js';
import { statusOf } from '../log/entry-facts.js';
import { each, type Steps } from '../steps.js';

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
export function* datedParts(contents: readonly ListedEntry[]): Steps<DatedPart[]> {
  const byDate = new Map<string, DatedPart[]>();
  yield* each(contents, ({ id, content }) => {
    for (const part of partsOf(id, content)) {
      const date = part.date ?? '~';
      const sameDate = byDate.get(date);
      if (sameDate) sameDate.push(part);
      else byDate.set(date, [part]);
    }
  });
  // A few thousand dates instead of all parts: sorting those would be one long task.
  return [...byDate.keys()].sort().flatMap((date) => byDate.get(date)!);
}

function partsOf(entry: string, content: EvidenceContent): DatedPart[] {
  const common = { entry, content, finished: statusOf(content) === 'finished' };
  if (!content.sessions?.length) return [{ ...common, date: content.dateCompleted, minutes: content.minutes }];
  return content.sessions.map(({ date, minutes }) => ({ ...common, date, minutes }));
}
