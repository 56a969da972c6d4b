import * as z from 'zod/mini';
import { evidenceTypes } from './evidence-types.js';
import { Day, Id, Minutes, Name, PartialDate, Sha256, Uri, WebAddress } from './primitives.js';
import { LanguageTag } from './text.js';

export const EvidenceStatus = z.enum(['planned', 'attended', 'finished']);
export type EvidenceStatus = z.infer<typeof EvidenceStatus>;

export const EvidenceType = z.enum(evidenceTypes);
export type EvidenceType = z.infer<typeof EvidenceType>;

/** dei | about-providing-rsc | ethics, or an association's own word: rules match them by name. */
export const Topic = Name;
/** The role of whoever provided RSC, by an association's own id. */
export const ProviderCategory = Id;

/** A dated part of an entry. */
export const Session = z.looseObject({ date: PartialDate, minutes: Minutes });
export type Session = z.infer<typeof Session>;

/** One competency that an entry is evidence for. The version pins what the person saw when she chose it. */
export const CompetencyTag = z.looseObject({
  framework: Uri,
  version: z.optional(Id),
  node: z.optional(Id),
  /** The person's own name for an area, under an outline without areas; mapped once when the full file arrives. */
  localArea: z.optional(Name),
  /** What it was called then, as far as its rights allow keeping it. */
  label: z.optional(z.string()),
  /** The share of the entry's minutes that belongs here, when she says so. */
  minutes: z.optional(Minutes),
  source: z.optional(z.enum(['self', 'page', 'training-guide', 'suggestion'])),
  note: z.optional(z.string()),
});
export type CompetencyTag = z.infer<typeof CompetencyTag>;

/** A W3C TextQuoteSelector, or a stretch of a recording in seconds. */
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

/** What one version of an entry says. Only `title` is needed to save one; all else can come later. */
export const EvidenceContent = z.looseObject({
  title: Name,
  status: z.optional(EvidenceStatus),
  type: z.optional(EvidenceType),
  /** Cleaned: no tokens, no tracking. */
  url: z.optional(WebAddress),
  canonicalUrl: z.optional(WebAddress),
  provider: z.optional(z.string()),
  people: z.optional(z.array(Name)),
  datePublished: z.optional(PartialDate),
  dateStart: z.optional(PartialDate),
  dateCompleted: z.optional(PartialDate),
  minutes: z.optional(Minutes),
  minutesSource: z.optional(z.enum(['certificate', 'page', 'clock', 'estimate'])),
  /** Continuing education credit as the certificate prints it. */
  ce: z.optional(
    z.looseObject({
      amount: z.optional(z.number().check(z.minimum(0))),
      unit: z.optional(z.string()),
      accreditor: z.optional(z.string()),
      number: z.optional(z.string()),
    }),
  ),
  format: z.optional(z.string()),
  language: z.optional(LanguageTag),
  ageRange: z.optional(z.string()),
  topics: z.optional(z.array(Topic)),
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
