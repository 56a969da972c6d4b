import * as z from 'zod/mini';
import { AttachmentReference, EvidenceContent } from './evidence.js';
import { Rights } from './framework.js';
import { Day, Id, Instant, Minutes, Name, Uri, Uuid } from './primitives.js';
import { Aim } from './profile.js';
import { Requirements } from './requirements.js';
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

/** A table of text, as it was printed. */
const PrintedTable = z.looseObject({
  caption: z.string(),
  columns: z.array(z.string()),
  rows: z.array(z.array(z.string())),
});

/** A closed period as it was printed on the day of closing, in the language of that day. */
export const PrintedPeriod = z.looseObject({
  language: LanguageTag,
  title: z.string(),
  /** Paragraphs above the tables. */
  lines: z.array(z.string()),
  tables: z.array(PrintedTable),
  /** Paragraphs below the tables. */
  notes: z.optional(z.array(z.string())),
});
export type PrintedPeriod = z.infer<typeof PrintedPeriod>;

/** An entry as it was when a period was closed. */
export const ClosedEntry = z.looseObject({
  entry: Uuid,
  version: Id,
  content: EvidenceContent,
  /** Minutes in the period. */
  minutes: z.optional(Minutes),
});
export type ClosedEntry = z.infer<typeof ClosedEntry>;

/** A period that the user has closed: a copy of everything that was counted, which later changes do not reach. */
export const ClosedPeriod = z.looseObject({
  id: Id,
  requirements: Uri,
  version: z.optional(Id),
  period: z.string(),
  closedAt: Instant,
  /** The user's local day of closing, for which the period was counted. */
  day: z.optional(Day),
  /** Ids of the versions that were current. */
  entries: z.optional(z.array(Id)),
  contents: z.optional(z.array(ClosedEntry)),
  /** The rules that were applied, and the aim that they were applied to. */
  rules: z.optional(Requirements),
  aim: z.optional(Aim),
  /** Minutes listed for each rule, and how many were missing. */
  result: z.optional(
    z.array(z.looseObject({ rule: Id, minutes: Minutes, minimumMinutes: z.optional(Minutes), shortMinutes: Minutes })),
  ),
  /** Certificates of the entries, with the SHA-256 of their bytes. */
  attachments: z.optional(z.array(AttachmentReference)),
  printed: z.optional(PrintedPeriod),
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
  /** Rule sets that the user has written or added. */
  requirements: z.optional(z.array(Requirements)),
  attachments: z.optional(z.array(AttachmentReference)),
});
export type EvidenceLog = z.infer<typeof EvidenceLog>;
