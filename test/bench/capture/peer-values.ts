import { readWrittenDate } from '@imh/core';
import type { Expected, Scored } from '../../capture/real-pages.js';
import { score, type Field, type Verdict } from '../../capture/real-pages.js';
import type { PeerAnswer } from './peers-page.js';

const better: readonly Verdict[] = ['right', 'partial', 'missing', 'wrong'];

/**
 * A peer's answer in the shape of a reading. Peers give authors as one text; it is scored whole, without its "By", and
 * divided at commas, semicolons and "and", and the best verdict counts.
 */
export function scorePeer(answer: PeerAnswer, expected: Expected): Partial<Record<Field, Verdict>> {
  const found = {
    title: answer.title?.trim() || undefined,
    provider: answer.site?.trim() || undefined,
    datePublished: dayOf(answer.date),
  };
  const readings = peopleReadings(answer.author).map((people) =>
    score({ ...withoutEmpty(found), people: [...people] }, expected),
  );
  return readings.reduce((best, next) =>
    next.author !== undefined && better.indexOf(next.author) < better.indexOf(best.author!) ? next : best,
  );
}

function withoutEmpty(
  found: Record<'title' | 'provider' | 'datePublished', string | undefined>,
): Omit<Scored, 'people'> {
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function peopleReadings(author: string | undefined): string[][] {
  const text = author?.replace(/\s+/g, ' ').trim() ?? '';
  if (text === '') return [[]];
  const plain = text.replace(/^(?:by|par|por|von)[:\s]+/i, '');
  const divided = plain.split(/\s*[,;]\s*(?:and\s+)?|\s+(?:and|&|et|y|und)\s+/i).filter(Boolean);
  return [[text], [plain], divided];
}

/** The day as the peer wrote it; peers that convert to UTC are not converted back, because the zone is lost. */
function dayOf(date: string | undefined): string | undefined {
  const text = date?.trim() ?? '';
  if (text === '') return undefined;
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  if (iso) return iso;
  const read = readWrittenDate(text);
  return read.ok ? read.value.end : text;
}
