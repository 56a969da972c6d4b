import type { EvidenceType } from '../documents/evidence.js';
import { evidenceTypes } from '../documents/evidence-types.js';

/**
 * Kinds of evidence that a reviewer assesses separately, in the order that associations usually use: courses before
 * series, short trainings and conferences.
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

/** An entry without a type is of the kind "other". */
export function evidenceKindOf(type: EvidenceType | undefined): EvidenceKind {
  return type === undefined ? 'other' : kinds[type];
}

/** Training: the kinds that associations ask certificates for. Reading and work are described, not certified. */
export function isTraining(kind: EvidenceKind): boolean {
  return kind === 'course' || kind === 'series' || kind === 'in-service' || kind === 'conference';
}

/** The types of evidence that are training. */
export const trainingTypes: readonly EvidenceType[] = /* @__PURE__ */ evidenceTypes.filter((type) =>
  isTraining(evidenceKindOf(type)),
);
