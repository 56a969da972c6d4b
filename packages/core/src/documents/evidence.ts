import * as z from 'zod/mini';
import { evidenceStatuses, evidenceTypes } from './evidence-types.js';
import { Day, Id, Minutes, Name, PartialDate, Sha256, Uri, WebAddress } from './primitives.js';
import { LanguageTag } from './text.js';

export const EvidenceStatus = z.enum(evidenceStatuses);
export type EvidenceStatus = z.infer<typeof EvidenceStatus>;

export const EvidenceType = z.enum(evidenceTypes);
export type EvidenceType = z.infer<typeof EvidenceType>;

/** dei | about-providing-rsc | ethics, or an association's own term; rules match topics by name. */
export const Topic = Name;
/** The role of the RSC provider, by an association's id. */
export const ProviderCategory = Id;

/** A dated part of an entry. */
export const Session = z.looseObject({ date: PartialDate, minutes: Minutes });
export type Session = z.infer<typeof Session>;

/** A competency that an entry is evidence for. `version` is the framework version that the user saw when tagging. */
export const CompetencyTag = z.looseObject({
  framework: Uri,
  version: z.optional(Id),
  node: z.optional(Id),
  /** An area named by the user, for an outline without areas; to be mapped when the full framework arrives. */
  localArea: z.optional(Name),
  /** The label at the time of tagging, as far as rights allow keeping it. */
  label: z.optional(z.string()),
  /** The part of the entry's minutes that belongs to this competency, if the user entered it. */
  minutes: z.optional(Minutes),
  source: z.optional(z.enum(['self', 'page', 'training-guide', 'suggestion'])),
  /** Whether the competency was learned or shown in practice; by default the type of the entry decides (`howOf`). */
  how: z.optional(z.enum(['acquired', 'demonstrated'])),
  /** How it was shown in practice, in a sentence. */
  howShown: z.optional(z.string()),
  note: z.optional(z.string()),
});
export type CompetencyTag = z.infer<typeof CompetencyTag>;

/** A W3C TextQuoteSelector, or a range of a recording in seconds. */
export const Quote = z.union([
  z.looseObject({ exact: Name, prefix: z.optional(z.string()), suffix: z.optional(z.string()) }),
  z.looseObject({ start: z.number().check(z.minimum(0)), end: z.optional(z.number().check(z.minimum(0))) }),
]);
export type Quote = z.infer<typeof Quote>;

export const AttachmentReference = z.looseObject({
  name: Name,
  type: z.optional(z.string()),
  bytes: z.optional(z.int().check(z.minimum(0))),
  sha256: Sha256,
});
export type AttachmentReference = z.infer<typeof AttachmentReference>;

/** Continuing education credit, as printed on the certificate or announced for a training. */
export const ContinuingEducation = z.looseObject({
  amount: z.optional(z.number().check(z.minimum(0))),
  /** Such as CE (hours) or CEU. Absent: hours. */
  unit: z.optional(z.string()),
  accreditor: z.optional(z.string()),
  number: z.optional(z.string()),
});
export type ContinuingEducation = z.infer<typeof ContinuingEducation>;

/** Content of one version of an entry. Only `title` is required; the rest can be added later. */
export const EvidenceContent = z.looseObject({
  title: Name,
  status: z.optional(EvidenceStatus),
  type: z.optional(EvidenceType),
  /** Cleaned of tokens and tracking parameters. */
  url: z.optional(WebAddress),
  /** True if `url` lost a part that may tell pages apart: entries are not taken for one page because of it. */
  urlIsPartial: z.optional(z.boolean()),
  canonicalUrl: z.optional(WebAddress),
  provider: z.optional(z.string()),
  people: z.optional(z.array(Name)),
  datePublished: z.optional(PartialDate),
  dateStart: z.optional(PartialDate),
  dateCompleted: z.optional(PartialDate),
  minutes: z.optional(Minutes),
  minutesSource: z.optional(z.enum(['certificate', 'page', 'clock', 'estimate'])),
  ce: z.optional(ContinuingEducation),
  format: z.optional(z.string()),
  language: z.optional(LanguageTag),
  ageRange: z.optional(z.string()),
  topics: z.optional(z.array(Topic)),
  /** The part of the minutes that one topic took, such as one hour on ethics within a conference of two days. */
  topicMinutes: z.optional(z.array(z.looseObject({ topic: Topic, minutes: Minutes }))),
  sessions: z.optional(z.array(Session)),
  /** Reflective supervision/consultation. */
  rsc: z.optional(
    z.looseObject({
      mode: z.optional(z.enum(['individual', 'group'])),
      place: z.optional(z.enum(['in-person', 'virtual'])),
      provider: z.optional(z.string()),
      providerCategory: z.optional(ProviderCategory),
    }),
  ),
  competencies: z.optional(z.array(CompetencyTag)),
  quotes: z.optional(z.array(Quote)),
  note: z.optional(z.string()),
  attachments: z.optional(z.array(AttachmentReference)),
  verification: z.optional(
    z.looseObject({
      kind: z.enum(['self-reported', 'certificate-held', 'confirmed']),
      by: z.optional(z.string()),
      on: z.optional(Day),
    }),
  ),
  usedFor: z.optional(z.array(z.looseObject({ requirements: Uri, version: z.optional(Id), period: z.string() }))),
});
export type EvidenceContent = z.infer<typeof EvidenceContent>;
