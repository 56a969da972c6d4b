import { formatDate } from '@imh/core';
import type { EvidencePeopleStrings } from '../../strings/evidence-people.js';
import type { LogFile } from '../files/review-file.js';
import type { Shortfalls } from './shortfalls.js';

/** What a reviewer needs to know to read the figures of a log. */
export function logRemarks(
  { log, row, brought, aside = [] }: LogFile,
  outside: Shortfalls['outside'],
  words: EvidencePeopleStrings,
  language: string,
): string[] {
  const fields = row.withheld.fields.map((field) => words.fields[field] ?? field);
  // The file and its entries may name the same omission.
  const withheld = [...new Set([...row.withheld.stated, ...fields])];
  const { description } = log.scope ?? {};
  const outsidePaths = brought?.zip.outside ?? 0;
  return [
    log.purpose === 'backup' ? words.backup : '',
    row.conflicts.length > 0 ? words.conflicts(row.conflicts.length) : '',
    description ? words.scope(description) : '',
    withheld.length > 0 ? words.withheld(withheld.join(', ')) : '',
    outsidePaths > 0 ? words.outsidePaths(outsidePaths) : '',
    outside ? outsideSentence(outside, words, language) : '',
    ...aside.map((value) => words.leftOut(value)),
    aside.length > 0 ? words.askToCorrect : '',
  ].filter(Boolean);
}

function outsideSentence(
  { entries, of, from, to }: NonNullable<Shortfalls['outside']>,
  words: EvidencePeopleStrings,
  language: string,
): string {
  return words.outsidePeriod(entries, of, words.period(formatDate(language, from), formatDate(language, to)));
}
