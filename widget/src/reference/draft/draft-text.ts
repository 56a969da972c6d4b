import { type Answer, relations } from '@imh/core';
import type { Draft } from './draft.js';

export function draftToText(draft: Draft): string {
  return JSON.stringify({ ...draft, answers: [...draft.answers.values()] });
}

/** Reads what a browser kept, perhaps written by an earlier version; undefined if it is not a draft. */
export function draftFromText(text: string): Draft | undefined {
  try {
    const kept = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const { id } = kept;
    if (typeof id !== 'string' || !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)) return undefined;
    const changedAt = instantIn(kept.changedAt);
    if (!changedAt) return undefined;
    const textIn = (name: string): string => (typeof kept[name] === 'string' ? kept[name] : '');
    return {
      id,
      name: textIn('name'),
      relation: relations.find((relation) => relation === kept.relation) ?? '',
      relationText: textIn('relationText'),
      raterName: textIn('raterName'),
      category: textIn('category'),
      length: kept.length === 'short' || kept.length === 'long' ? kept.length : '',
      answers: answersIn(kept.answers),
      comment: textIn('comment'),
      consentAt: instantIn(kept.consentAt),
      changedAt,
    };
  } catch {
    return undefined;
  }
}

function answersIn(kept: unknown): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const given of Array.isArray(kept) ? (kept as unknown[]) : []) {
    if (typeof given !== 'object' || !given) continue;
    const { node, level, notSeen, note } = given as Readonly<Record<string, unknown>>;
    if (typeof node !== 'string') continue;
    answers.set(node, {
      node,
      ...(typeof level === 'number' ? { level } : {}),
      ...(notSeen === true ? { notSeen } : {}),
      ...(typeof note === 'string' && note ? { note } : {}),
    });
  }
  return answers;
}

const instantIn = (kept: unknown): string =>
  typeof kept === 'string' && !Number.isNaN(Date.parse(kept)) ? new Date(kept).toISOString() : '';
