import type { PrintedPeriod } from '../../documents/evidence-log.js';
import type { AttachmentReference, EvidenceContent } from '../../documents/evidence.js';
import type { FrameworkReference } from '../../documents/primitives.js';
import type { Aim, Education, Reference, Work } from '../../documents/profile.js';
import type { ReferenceRating, SelfCheck } from '../../documents/self-check.js';
import type { FieldList } from './fields.js';

const reference: FieldList<FrameworkReference> = { id: 'kept', version: 'kept' };

export const attachmentFields: FieldList<AttachmentReference> = {
  name: 'kept',
  type: 'kept',
  bytes: 'kept',
  sha256: 'kept',
};

export const entryFields: FieldList<EvidenceContent> = {
  title: 'kept',
  status: 'kept',
  type: 'kept',
  url: 'kept',
  urlIsPartial: 'kept',
  canonicalUrl: 'kept',
  provider: 'kept',
  people: 'kept',
  datePublished: 'kept',
  dateStart: 'kept',
  dateCompleted: 'kept',
  minutes: 'kept',
  minutesSource: 'kept',
  ce: { amount: 'kept', unit: 'kept', accreditor: 'kept', number: 'kept' },
  format: 'kept',
  language: 'kept',
  ageRange: 'kept',
  topics: 'kept',
  topicMinutes: { topic: 'kept', minutes: 'kept' },
  sessions: { date: 'kept', minutes: 'kept' },
  rsc: { mode: 'kept', place: 'kept', provider: 'kept', providerCategory: 'kept' },
  competencies: {
    framework: 'kept',
    version: 'kept',
    node: 'kept',
    localArea: 'kept',
    // As far as rights allow: see `exportedLabel`.
    label: 'kept',
    minutes: 'kept',
    source: 'kept',
    how: 'kept',
    howShown: 'notes',
    note: 'notes',
  },
  quotes: ['quotes', { exact: 'kept', prefix: 'kept', suffix: 'kept', start: 'kept', end: 'kept' }],
  note: 'notes',
  attachments: ['certificates', attachmentFields],
  verification: { kind: 'kept', by: 'kept', on: 'kept' },
  usedFor: { requirements: 'kept', version: 'kept', period: 'kept' },
};

export const aimFields: FieldList<Aim> = {
  association: 'kept',
  framework: reference,
  category: 'kept',
  purpose: 'kept',
  cycleStart: 'kept',
  since: 'kept',
  providesRsc: 'kept',
};

const span = { from: 'kept', to: 'kept' } as const;

export const educationFields: FieldList<Education> = { degree: 'kept', institution: 'kept', dates: span };

export const workFields: FieldList<Work> = {
  role: 'kept',
  employer: 'kept',
  dates: span,
  hoursPerWeek: 'kept',
  families: 'kept',
  ageRange: 'kept',
  supervisor: 'kept',
  duties: 'kept',
};

export const referenceFields: FieldList<Reference> = {
  name: 'kept',
  relation: 'kept',
  category: 'kept',
  asked: 'kept',
  received: 'kept',
  waived: 'kept',
};

/** The plan is part of what a ticked self-check is about; notes on single answers are notes. */
export const selfCheckFields: FieldList<SelfCheck> = {
  format: 'kept',
  formatVersion: 'kept',
  id: 'kept',
  framework: reference,
  category: 'kept',
  language: 'kept',
  takenAt: 'kept',
  answers: { node: 'kept', level: 'kept', sources: 'kept', notSeen: 'kept', note: 'notes' },
  plan: { node: 'kept', intention: 'kept', by: 'kept' },
};

/** Handed over as the rater wrote it: the words are theirs, and shortening them would change what they attest. */
export const ratingFields: FieldList<ReferenceRating> = {
  format: 'kept',
  formatVersion: 'kept',
  id: 'kept',
  framework: reference,
  category: 'kept',
  language: 'kept',
  ratedAt: 'kept',
  subject: { name: 'kept' },
  rater: { name: 'kept', relation: 'kept', relationText: 'kept' },
  answers: { node: 'kept', level: 'kept', sources: 'kept', notSeen: 'kept', note: 'kept' },
  comment: 'kept',
  consent: { given: 'kept', at: 'kept' },
};

export const subjectFields: FieldList<{
  name?: string | undefined;
  association?: string | undefined;
  category?: string | undefined;
  period?: string | undefined;
}> = { name: 'kept', association: 'kept', category: 'kept', period: 'kept' };

export const printedFields: FieldList<PrintedPeriod> = {
  language: 'kept',
  title: 'kept',
  lines: 'kept',
  tables: { caption: 'kept', columns: 'kept', rows: 'kept' },
  notes: 'kept',
};
