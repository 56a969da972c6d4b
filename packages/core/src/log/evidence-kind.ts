import type { EvidenceType } from '../documents/evidence.js';

/**
 * Kinds of evidence that a reviewer weighs apart, in the order in which associations usually weigh them: courses before
 * series, short trainings and conferences. The order says nothing about a person.
 */
export const evidenceKinds = [
  'course',
  'series',
  'in-service',
  'conference',
  'reading',
  'rsc-received',
  'rsc-provided',
  'work',
  'leading',
  'other',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

const kinds: Readonly<Record<EvidenceType, EvidenceKind>> = {
  course: 'course',
  series: 'series',
  'in-service': 'in-service',
  'webinar-live': 'in-service',
  'webinar-recorded': 'in-service',
  conference: 'conference',
  article: 'reading',
  'book-group': 'reading',
  'rsc-received': 'rsc-received',
  'rsc-provided': 'rsc-provided',
  work: 'work',
  teaching: 'leading',
  'reviewer-service': 'leading',
  leadership: 'leading',
  other: 'other',
};

/** An entry without a stated type is of the kind "other". */
export function evidenceKindOf(type: EvidenceType | undefined): EvidenceKind {
  return type === undefined ? 'other' : kinds[type];
}

/** Training hours are what associations ask certificates for; reading and work are told of, not certified. */
export function isTraining(kind: EvidenceKind): boolean {
  return kind === 'course' || kind === 'series' || kind === 'in-service' || kind === 'conference';
}
