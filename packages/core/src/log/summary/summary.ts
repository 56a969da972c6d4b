import type { EvidenceLog } from '../../documents/evidence-log.js';
import type { EvidenceType } from '../../documents/evidence.js';
import type { Education, Reference, Work } from '../../documents/profile.js';
import type { SupervisionLine } from '../../review/supervision-outline.js';
import type { EntryMinutes } from '../index/entry-totals.js';

/** The sections of an application, in the order in which its form asks for them; `other` has no section of its own there. */
export const summarySectionIds = ['work', 'education', 'training', 'supervision', 'references', 'other'] as const;
export type SummarySectionId = (typeof summarySectionIds)[number];

/** Where a competency is in its framework: one per area of an entry. Ids only; rights decide what may be written of it. */
export interface SummaryPlace {
  readonly framework: string;
  /** Absent if the framework is not known, or does not contain the competency. */
  readonly domain?: string;
  /** Absent if the entry is tagged with the domain itself, or the framework has no areas. */
  readonly area?: string;
  /** An area named by the applicant, in a framework without areas. */
  readonly localArea?: string;
  /** Competencies below the area; not the domain or the area itself. */
  readonly nodes: readonly string[];
  /** Labels that the tags contain, as far as rights allowed keeping them: for a framework that is not known. */
  readonly labels: readonly string[];
}

/** A part of the profile. */
export interface SummaryItem<Content> {
  readonly id: string;
  readonly content: Content;
  /** Its versions conflict; this is the newest. */
  readonly inTwoVersions: boolean;
}

/** A finished entry. */
export interface SummaryEntry {
  readonly id: string;
  readonly title: string;
  readonly type?: EvidenceType;
  readonly provider?: string;
  readonly people: readonly string[];
  /** First and last partial date; `to` alone for a single date. */
  readonly from?: string;
  readonly to?: string;
  /** Absent if the duration is unknown. */
  readonly minutes?: number;
  readonly topics: readonly string[];
  readonly places: readonly SummaryPlace[];
  /** Names of the certificates that are attached. */
  readonly certificates: readonly string[];
  readonly inTwoVersions: boolean;
}

/** Reflective supervision/consultation from one provider, or provided to others. */
export interface SummarySupervision extends SupervisionLine {
  readonly id: string;
  readonly kind: 'rsc-received' | 'rsc-provided';
  readonly places: readonly SummaryPlace[];
}

/** Training hours of an area. An entry may count in several areas, so that sums over areas are no totals. */
export interface SummaryHours {
  readonly entries: number;
  readonly minutes: number;
}

export interface DomainHours extends SummaryHours {
  readonly domain: string;
  readonly areas: readonly (SummaryHours & { readonly area: string })[];
}

/** Training hours by the domains and areas of one category of one framework. */
export interface CategoryHours extends SummaryHours {
  readonly framework: string;
  /** Absent for a framework without categories. */
  readonly category?: string;
  /** In reading order; all domains of the category, also those without evidence. */
  readonly domains: readonly DomainHours[];
}

/**
 * What an application form asks for, as data with ids: no sentence, no judgment, nothing that depends on the language.
 * Every figure is an informal count of what the log lists.
 */
export interface ApplicationSummary {
  /** The day for which it was counted: `2026-11-30`. */
  readonly today: string;
  readonly subject?: EvidenceLog['subject'];
  /** The category that was asked for. */
  readonly category?: string;
  /** What the log is limited to, and what was removed from it, in its own words. */
  readonly scope?: string;
  readonly withheld: readonly string[];
  readonly work: readonly SummaryItem<Work>[];
  readonly education: readonly SummaryItem<Education>[];
  /** Earliest first, undated last. */
  readonly training: readonly SummaryEntry[];
  readonly supervision: readonly SummarySupervision[];
  readonly references: readonly SummaryItem<Reference>[];
  /** Finished evidence that is neither training nor supervision: leadership, teaching, reading, work. */
  readonly other: readonly SummaryEntry[];
  readonly minutes: EntryMinutes;
  readonly categories: readonly CategoryHours[];
  /** Finished entries without a duration. */
  readonly withoutMinutes: number;
  /** Entries that are planned or not finished: they are not listed. */
  readonly notFinished: number;
  /** Finished trainings without a competency. */
  readonly untagged: number;
}
