import { type CompetencyTag, type Entry, type EvidenceContent, type How, howOf, reviewEntry } from '@imh/core';
import { CompetencyNames } from './competency-names.js';
import type { LogContext } from './context.js';
import type { LogWords } from './words/english.js';
import { wordsOf } from './words/log-words.js';

/** A competency of an entry, with its name as far as rights allow exporting it. */
export interface NamedTag {
  readonly tag: CompetencyTag;
  readonly name: string;
  readonly how: How;
}

/** An entry as the cells of a table need it. */
export interface LogRow {
  readonly id: string;
  readonly content: EvidenceContent;
  readonly status: NonNullable<EvidenceContent['status']>;
  /** Absent if the duration is unknown; without sessions that are still to come, unless the whole entry is. */
  readonly minutes?: number;
  readonly tags: readonly NamedTag[];
  /** Names of fields that were left out of the file. */
  readonly withheld: readonly string[];
  readonly words: LogWords;
  readonly names: CompetencyNames;
}

/** Makes rows of entries; an entry that is deleted or forgotten has none. */
export function logRows(context: LogContext): (entries: readonly Entry[]) => LogRow[] {
  const words = wordsOf(context);
  const names = new CompetencyNames(context);
  return (entries) =>
    entries.flatMap((entry) => {
      const found = reviewEntry(entry, context.today);
      if (!found) return [];
      const { id, content, status, minutes, withheld } = found;
      const tags = (content.competencies ?? []).map((tag) => ({
        tag,
        name: names.nameOf(tag),
        how: howOf(tag, content.type),
      }));
      return [{ id, content, status, ...(minutes === undefined ? {} : { minutes }), tags, withheld, words, names }];
    });
}
