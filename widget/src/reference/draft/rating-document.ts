import type { Answer, Framework, ReferenceRating, Scale } from '@imh/core';
import type { Draft, GivenAnswer } from './draft.js';

export interface Rated {
  readonly framework: Framework;
  /** Ids of the questions and of the headings with notes, in reading order. */
  readonly nodes: readonly string[];
  readonly language: string;
  /** The scale of the form if the framework has none: readers of the file need to know what its levels mean. */
  readonly ownScale: Scale | undefined;
}

/** The draft as a document; undefined until it contains who is rated and how the rater knows that person. */
export function ratingDocument(
  draft: Draft,
  { framework, nodes, language, ownScale }: Rated,
): ReferenceRating | undefined {
  const name = draft.name.trim();
  // What a link has filled in is not an answer of the rater until they write something.
  if (!name || !draft.relation || !draft.changedAt) return undefined;
  const { category, comment, consentAt, changedAt, relation } = draft;
  const relationText = relation === 'other' ? draft.relationText.trim() : '';
  const raterName = draft.raterName.trim();
  return {
    format: 'imh-reference-rating',
    formatVersion: 1,
    id: draft.id,
    framework: { id: framework.id, version: framework.version },
    ...(category ? { category } : {}),
    language,
    ratedAt: changedAt,
    subject: { name },
    rater: { ...(raterName ? { name: raterName } : {}), relation, ...(relationText ? { relationText } : {}) },
    answers: nodes.flatMap((node) => answerTo(node, draft)),
    ...(comment.trim() ? { comment: comment.trim() } : {}),
    consent: consentAt ? { given: true, at: consentAt } : { given: false },
    ...(ownScale ? { scale: ownScale } : {}),
  };
}

/** "I have not seen this" is kept in the file, unlike a question that was skipped. */
function answerTo(node: string, { answers }: Draft): Answer[] {
  const { level, notSeen, note } = (answers.get(node) ?? {}) as Partial<GivenAnswer>;
  const text = note?.trim();
  if (level === undefined && !notSeen && !text) return [];
  return [
    {
      node,
      ...(level === undefined ? {} : { level }),
      ...(notSeen ? { notSeen } : {}),
      ...(text ? { note: text } : {}),
    },
  ];
}
