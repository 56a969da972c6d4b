import { type EvidenceContent, minutesOf, statusOf } from '@imh/core';
import { fold, searchTerms } from '@imh/elements';
import type { ItemRecord } from '@imh/storage';

export interface EntryFilter {
  readonly query: string;
  /** "2026", or empty for all years. */
  readonly year: string;
}

/** Entries that contain every word of the query, in their given order. */
export function filterEntries(records: readonly ItemRecord[], { query, year }: EntryFilter): ItemRecord[] {
  const terms = searchTerms(query);
  return records.filter((record) => {
    if (year && !record.date.startsWith(year)) return false;
    if (terms.length === 0) return true;
    const words = wordsOf(record.content as EvidenceContent);
    return terms.every((term) => words.includes(term));
  });
}

function wordsOf(content: EvidenceContent): string {
  const labels = content.competencies?.flatMap((tag) => [tag.label, tag.localArea]) ?? [];
  const fields = [content.title, content.provider, content.url, content.note, ...(content.people ?? []), ...labels];
  return fold(fields.filter(Boolean).join('\n'));
}

/** The years in which entries are dated, newest first. */
export function yearsOf(records: readonly ItemRecord[]): string[] {
  return [...new Set(records.map((record) => record.date.slice(0, 4)))].sort().reverse();
}

/** Number and minutes of the finished entries; planned ones do not count. */
export function finishedTotals(records: readonly ItemRecord[]): { entries: number; minutes: number } {
  const finished = records
    .map((record) => record.content as EvidenceContent)
    .filter((content) => statusOf(content) === 'finished');
  return { entries: finished.length, minutes: finished.reduce((sum, content) => sum + minutesOf(content), 0) };
}
