import * as z from 'zod/mini';
import { AttachmentReference } from './evidence.js';
import { Rights } from './framework.js';
import { Id, Instant, Name, Uri } from './primitives.js';
import { LanguageTag, Text } from './text.js';
import {
  Entry,
  VersionedAim,
  VersionedEducation,
  VersionedRating,
  VersionedReference,
  VersionedSelfCheck,
  VersionedWork,
} from './versions.js';

/** `imh-profile`: goals, education, work and references as entered by the user. Embedded in the log. */
export const Profile = z.looseObject({
  format: z.literal('imh-profile'),
  formatVersion: z.literal(1),
  aims: z.optional(z.array(VersionedAim)),
  education: z.optional(z.array(VersionedEducation)),
  work: z.optional(z.array(VersionedWork)),
  references: z.optional(z.array(VersionedReference)),
});
export type Profile = z.infer<typeof Profile>;

/** A framework that the log has tags of: enough to find it again. */
export const ReferencedFramework = z.looseObject({
  id: Uri,
  version: z.optional(Id),
  title: z.optional(Text),
  rights: z.optional(Rights),
  /** The `imh-framework` itself, in a backup, if its rights permit that. Validated when it is installed. */
  document: z.optional(z.looseObject({})),
});
export type ReferencedFramework = z.infer<typeof ReferencedFramework>;

/** A period that the user has closed, with its entries at that time. */
export const ClosedPeriod = z.looseObject({
  id: Id,
  requirements: Uri,
  version: z.optional(Id),
  period: z.string(),
  closedAt: Instant,
  entries: z.optional(z.array(Id)),
});
export type ClosedPeriod = z.infer<typeof ClosedPeriod>;

/** `imh-evidence-log`: one person's evidence in one file. */
export const EvidenceLog = z.looseObject({
  format: z.literal('imh-evidence-log'),
  formatVersion: z.literal(1),
  exportedAt: Instant,
  /** The browser profile that wrote the file: a random id without personal data. */
  machine: Id,
  purpose: z.enum(['backup', 'hand-over']),
  language: z.optional(LanguageTag),
  subject: z.optional(
    z.looseObject({
      name: z.optional(Name),
      association: z.optional(Name),
      category: z.optional(Id),
      period: z.optional(z.string()),
    }),
  ),
  /** What the file is limited to, in words: "finished in 2026". */
  scope: z.optional(z.looseObject({ description: z.optional(z.string()) })),
  /** What a filter or rights removed, in words. */
  withheld: z.optional(z.array(z.string())),
  frameworks: z.optional(z.array(ReferencedFramework)),
  profile: z.optional(Profile),
  entries: z.array(Entry),
  selfChecks: z.optional(z.array(VersionedSelfCheck)),
  ratings: z.optional(z.array(VersionedRating)),
  closedPeriods: z.optional(z.array(ClosedPeriod)),
  attachments: z.optional(z.array(AttachmentReference)),
});
export type EvidenceLog = z.infer<typeof EvidenceLog>;
