import type { EvidencePeopleStrings } from '../../strings/evidence-people.js';
import type { LogFile } from '../files/review-file.js';

/** What a reviewer needs to know to read the figures of a log. */
export function logRemarks({ log, row, brought }: LogFile, words: EvidencePeopleStrings): string[] {
  const fields = row.withheld.fields.map((field) => words.fields[field] ?? field);
  const withheld = [...row.withheld.stated, ...fields];
  const { description } = log.scope ?? {};
  const outside = brought?.zip.outside ?? 0;
  return [
    log.purpose === 'backup' ? words.backup : '',
    row.conflicts.length > 0 ? words.conflicts(row.conflicts.length) : '',
    description ? words.scope(description) : '',
    withheld.length > 0 ? words.withheld(withheld.join(', ')) : '',
    outside > 0 ? words.outsidePaths(outside) : '',
  ].filter(Boolean);
}
