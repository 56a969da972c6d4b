import type { EntryMinutes, EvidenceType, Relation, SummarySectionId } from '@imh/core';

/** The fields of a summary, in the order in which forms ask for them within each section. */
export const summaryFieldIds = [
  'role',
  'employer',
  'degree',
  'institution',
  'title',
  'name',
  'relation',
  'category',
  'supervisor',
  'from',
  'to',
  'date',
  'provider',
  'people',
  'hours',
  'individual',
  'group',
  'sessions',
  'type',
  'hoursPerWeek',
  'families',
  'ageRange',
  'workSupervisor',
  'duties',
  'topics',
  'domains',
  'competencies',
  'certificates',
  'asked',
  'received',
  'waived',
] as const;
export type SummaryFieldId = (typeof summaryFieldIds)[number];

/** The words of a summary in one language; hours and dates come formatted. */
export interface SummaryWords {
  /** BCP 47 */
  readonly language: string;
  readonly title: string;
  /** The count is informal, and the association decides. */
  readonly informal: string;
  asOf(date: string): string;
  readonly subject: {
    readonly name: string;
    readonly association: string;
    readonly category: string;
    readonly period: string;
  };
  scope(description: string): string;
  withheld(what: string): string;
  readonly sections: Readonly<Record<SummarySectionId, string>>;
  readonly nothing: string;
  readonly fields: Readonly<Record<SummaryFieldId, string>>;
  readonly typeNames: Readonly<Record<EvidenceType, string>>;
  /** By the id of the topic; other topics are names. */
  readonly topics: Readonly<Record<string, string>>;
  readonly relations: Readonly<Record<Relation, string>>;
  readonly waived: { readonly yes: string; readonly no: string };
  readonly providerUnknown: string;
  readonly providedByApplicant: string;
  readonly inTwoVersions: string;
  hours(hours: string): string;
  span(from: string, to: string): string;
  ongoing(from: string): string;
  rows(count: number): string;
  readonly hoursTitle: string;
  readonly kinds: Readonly<Record<keyof EntryMinutes, string>>;
  readonly kind: string;
  categoryHours(framework: string, category: string): string;
  readonly domain: string;
  readonly entries: string;
  /** An entry may count in several domains. */
  readonly overlap: string;
  withoutMinutes(count: number): string;
  notFinished(count: number): string;
  untagged(count: number): string;
}
