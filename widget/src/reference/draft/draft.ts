import type { Answer, ReferenceRating } from '@imh/core';

export type Relation = ReferenceRating['rater']['relation'];

/** In the order in which the form offers them: the people who know forms least find theirs first. */
export const relations = [
  'recipient-of-services',
  'supervisor',
  'supervisee',
  'colleague',
  'teacher',
  'other',
] as const satisfies readonly Relation[];

/** "I have not seen this" is an answer, and no level: `notSeen` is a field of its own. */
export type GivenAnswer = Answer & { readonly notSeen?: boolean };

/** One question for each area, or one for each competency. */
export type Length = 'short' | 'long';

/** What a rater wrote so far; empty where nothing was written yet. */
export interface Draft {
  /** Identity of the rating that it becomes: who saves twice makes one rating, not two. */
  readonly id: string;
  name: string;
  relation: Relation | '';
  relationText: string;
  raterName: string;
  category: string;
  length: Length | '';
  /** By node id. */
  readonly answers: Map<string, Answer>;
  comment: string;
  /** Moments, RFC 3339. */
  consentAt: string;
  changedAt: string;
}

export function newDraft(id: string, given: Partial<Draft> = {}): Draft {
  return {
    id,
    name: '',
    relation: '',
    relationText: '',
    raterName: '',
    category: '',
    length: '',
    answers: new Map(),
    comment: '',
    consentAt: '',
    changedAt: '',
    ...given,
  };
}

/** A parent is asked area by area, in few questions, until she chooses otherwise. */
export function lengthOf({ length, relation }: Draft): Length {
  return length || (relation === 'recipient-of-services' ? 'short' : 'long');
}

export function draftToText(draft: Draft): string {
  return JSON.stringify({ ...draft, answers: [...draft.answers.values()] });
}

/** Whatever a browser kept, of an earlier version or of something else; undefined where it is no draft. */
export function draftFromText(text: string): Draft | undefined {
  try {
    const kept = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const { id } = kept;
    if (typeof id !== 'string' || !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)) return undefined;
    const changedAt = instant(kept.changedAt);
    if (!changedAt) return undefined;
    const words = (name: string): string => (typeof kept[name] === 'string' ? kept[name] : '');
    return {
      id,
      name: words('name'),
      relation: relations.find((relation) => relation === kept.relation) ?? '',
      relationText: words('relationText'),
      raterName: words('raterName'),
      category: words('category'),
      length: kept.length === 'short' || kept.length === 'long' ? kept.length : '',
      answers: answersIn(kept.answers),
      comment: words('comment'),
      consentAt: instant(kept.consentAt),
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

const instant = (kept: unknown): string =>
  typeof kept === 'string' && !Number.isNaN(Date.parse(kept)) ? new Date(kept).toISOString() : '';
