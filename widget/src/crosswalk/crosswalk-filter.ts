import type { CrosswalkReading, Side } from '@imh/core';
import { foldedText, textMatch } from '../list-filters/text-match.js';
import type { CrosswalkContent } from './crosswalk-content.js';

/** What a person has typed and chosen; fields are empty if they do not filter. */
export interface CrosswalkFilter {
  readonly query: string;
  readonly relation: string;
  readonly category: string;
  readonly onlyWithout: boolean;
}

export const noFilter: CrosswalkFilter = { query: '', relation: '', category: '', onlyWithout: false };

/** The relation of a reading; `unsaid` if the row names none, `none` if one side has no counterpart. */
export type RelationKind = 'none' | 'unsaid' | NonNullable<CrosswalkReading['relation']>;

export function relationKind({ here, there, relation }: CrosswalkReading): RelationKind {
  return here === undefined || there === undefined ? 'none' : (relation ?? 'unsaid');
}

/** A predicate for the readings that match a filter; a row without categories is for all of them. */
export function crosswalkFilter(
  content: CrosswalkContent,
  side: Side,
  { query, relation, category, onlyWithout }: CrosswalkFilter,
): (reading: CrosswalkReading) => boolean {
  const matches = textMatch(query);
  return (reading) => {
    const { categories } = reading.row;
    const kind = relationKind(reading);
    if (onlyWithout && kind !== 'none') return false;
    if (relation && kind !== relation) return false;
    if (category && categories?.length && !categories.includes(category)) return false;
    return matches(() => searchableText(content, side, reading));
  };
}

function searchableText(content: CrosswalkContent, side: Side, reading: CrosswalkReading): string {
  const { here, there } = reading;
  const named = [
    here === undefined ? [] : [content.nameOf(side, here)],
    there === undefined ? [] : [content.nameOf(side === 'from' ? 'to' : 'from', there)],
  ].flat();
  return foldedText([...named.flatMap(({ code, name }) => [code, name.text]), content.noteOf(reading).text]);
}
