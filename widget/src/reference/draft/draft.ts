import type { Answer, Relation } from '@imh/core';

/** "I have not seen this" is an answer without a level; it has a field of its own. */
export type GivenAnswer = Answer & { readonly notSeen?: boolean };

/** By node id. */
export type Answers = ReadonlyMap<string, Answer>;

/** `short`: one question for each area; `long`: one for each competency. */
export type Length = 'short' | 'long';

/** What a rater has written so far; a field without an answer is empty. A change makes another draft. */
export interface Draft {
  /** Id of the rating: a rater who saves twice makes one rating, not two. */
  readonly id: string;
  readonly name: string;
  readonly relation: Relation | '';
  readonly relationText: string;
  readonly raterName: string;
  readonly category: string;
  readonly length: Length | '';
  readonly answers: Answers;
  readonly comment: string;
  /** RFC 3339, as is `changedAt`. */
  readonly consentAt: string;
  /** Empty until the rater has written something. */
  readonly changedAt: string;
}

export type DraftChange = Partial<Omit<Draft, 'id' | 'changedAt'>>;

/** Fields without which there is no file, in the order of the form. */
export const neededFields = ['name', 'relation', 'consentAt'] as const satisfies readonly (keyof Draft)[];

export type NeededField = (typeof neededFields)[number];

export const missingIn = (draft: Draft): NeededField[] => neededFields.filter((field) => !draft[field].trim());

export function newDraft(id: string, given: DraftChange = {}): Draft {
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

/** Parents get the short form until they choose otherwise. */
export function lengthOf({ length, relation }: Draft): Length {
  return length || (relation === 'recipient-of-services' ? 'short' : 'long');
}

/** @param note '' removes the note */
export function withNote(answers: Answers, node: string, note: string): Answers {
  const { note: _before, ...others }: Answer = answers.get(node) ?? { node };
  const changed = new Map(answers);
  if (note) changed.set(node, { ...others, note });
  else if (Object.keys(others).length > 1) changed.set(node, others);
  else changed.delete(node);
  return changed;
}
