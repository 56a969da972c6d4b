import { formatHours } from '@imh/core';
import type { Desk } from './desk.js';
import type { Review } from './review.js';

/** A count of a log under the name of its column. */
export interface Figure {
  readonly name: string;
  readonly main: string;
  /** What belongs to it, in small. */
  readonly more?: string | false;
}

/** What the list and a person's own page count, in the order of the columns. */
export function figuresOf({ words, language }: Desk, { file, gaps, areas }: Review): Figure[] {
  const { columns } = words;
  const { entries, finished, minutes, withoutMinutes, withoutCertificate, duplicates } = file.row;
  const { training, rscReceived, rscProvided, other } = minutes;
  const hours = (some: number): string => words.hours(formatHours(some, language));
  return [
    {
      name: columns.entries,
      main: finished === entries ? `${entries}` : words.finishedOf(finished, entries),
      more: withoutMinutes.length > 0 && words.withoutHours(withoutMinutes.length),
    },
    { name: columns.training, main: hours(training) },
    {
      name: columns.rsc,
      main: rscProvided > 0 ? words.received(formatHours(rscReceived, language)) : hours(rscReceived),
      more: rscProvided > 0 && words.provided(formatHours(rscProvided, language)),
    },
    { name: columns.other, main: hours(other) },
    { name: columns.gaps, main: areas > 0 ? words.areas(gaps.length, areas) : words.unknown },
    { name: columns.certificates, main: `${withoutCertificate.length}` },
    { name: columns.duplicates, main: `${duplicates.reduce((sum, ids) => sum + ids.length - 1, 0)}` },
  ];
}
