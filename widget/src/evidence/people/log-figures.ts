import { formatHours } from '@imh/core';
import type { EvidencePeopleStrings } from '../../strings/evidence-people.js';
import type { Review } from '../review.js';

/** A count of a log under the name of its column. */
export interface Figure {
  readonly name: string;
  readonly main: string;
  /** A second line in small print. */
  readonly more?: string | false;
}

/** Counts that the list and a person's own page show, in the order of the columns. */
export function logFigures(
  { file, gaps, areas }: Review,
  words: EvidencePeopleStrings,
  language: string,
): readonly Figure[] {
  const { columns } = words;
  const { entries, finished, minutes, withoutMinutes, withoutCertificate, duplicates, repeated } = file.row;
  const { training, rscReceived, rscProvided, other } = minutes;
  const hours = (some: number): string => words.hours(formatHours(some, language));
  const twice = (some: number): string => (some > 0 ? words.listedTwice(formatHours(some, language)) : '');
  const rscMore = [
    rscProvided > 0 && words.provided(formatHours(rscProvided, language)),
    twice(repeated.rscReceived + repeated.rscProvided),
  ];
  return [
    {
      name: columns.entries,
      main: finished === entries ? `${entries}` : words.finishedOf(finished, entries),
      more: withoutMinutes.length > 0 && words.withoutHours(withoutMinutes.length),
    },
    { name: columns.training, main: hours(training), more: twice(repeated.training) },
    {
      name: columns.rsc,
      main: rscProvided > 0 ? words.received(formatHours(rscReceived, language)) : hours(rscReceived),
      more: rscMore.filter(Boolean).join(' · '),
    },
    { name: columns.other, main: hours(other), more: twice(repeated.other) },
    { name: columns.gaps, main: areas > 0 ? words.areas(gaps.length, areas) : words.unknown },
    { name: columns.certificates, main: `${withoutCertificate.length}` },
    { name: columns.duplicates, main: `${duplicates.reduce((sum, ids) => sum + ids.length - 1, 0)}` },
  ];
}
