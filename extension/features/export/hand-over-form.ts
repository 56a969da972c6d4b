import type { EvidenceLog, HandOverChoice } from '@imh/core';
import type { ExportFormat } from './exporter.js';

/** What limits the entries of a hand-over. */
export type EntriesFrom = 'all' | 'period' | 'closed-period' | 'selected' | 'matching';

/** Parts that go along only if they are ticked. */
export const includedParts = [
  'certificates',
  'notes',
  'quotes',
  'planned',
  'education',
  'work',
  'references',
] as const satisfies readonly (keyof HandOverChoice['include'])[];
export type IncludedPart = (typeof includedParts)[number];

/** Items that are ticked one by one. */
export type IncludedItems = 'selfChecks' | 'ratings' | 'closedPeriods';

/** The answers in the form of a hand-over. */
export interface HandOverForm {
  readonly entriesFrom: EntriesFrom;
  /** Days, empty for no limit. */
  readonly from: string;
  readonly to: string;
  /** Id of the closed period. */
  readonly closedPeriod: string;
  /** Id of a category; empty for any. */
  readonly category: string;
  readonly parts: ReadonlySet<IncludedPart>;
  readonly items: Readonly<Record<IncludedItems, ReadonlySet<string>>>;
  readonly subject: Readonly<Record<'name' | 'association' | 'category' | 'period', string>>;
  readonly format: ExportFormat | 'lrs';
  readonly xapiVersion: '1.0.3' | '2.0';
}

/** Certificates are what a reviewer asks for. Everything else that is personal stays out until it is ticked. */
export const emptyForm: HandOverForm = {
  entriesFrom: 'all',
  from: '',
  to: '',
  closedPeriod: '',
  category: '',
  parts: new Set(['certificates']),
  items: { selfChecks: new Set(), ratings: new Set(), closedPeriods: new Set() },
  subject: { name: '', association: '', category: '', period: '' },
  format: 'zip',
  xapiVersion: '1.0.3',
};

/** Entries that the list shows or that are selected there, by id. */
export interface ListedEntries {
  readonly selected: ReadonlySet<string>;
  /** Those that match the filter; undefined without a filter. */
  readonly matching?: ReadonlySet<string> | undefined;
}

/** The choice that the form stands for, without whom it is about. */
export function choiceOf(form: HandOverForm, { selected, matching }: ListedEntries): HandOverChoice {
  const { entriesFrom, from, to, closedPeriod, category, parts, items } = form;
  const isClosed = entriesFrom === 'closed-period';
  return {
    ...(entriesFrom === 'selected' ? { entries: selected } : {}),
    ...(entriesFrom === 'matching' && matching ? { entries: matching } : {}),
    ...(entriesFrom === 'period' && from ? { from } : {}),
    ...(entriesFrom === 'period' && to ? { to } : {}),
    ...(isClosed && closedPeriod ? { closedPeriod } : {}),
    // A closed period is handed over as it was closed.
    ...(category && !isClosed ? { category } : {}),
    include: {
      ...(Object.fromEntries(includedParts.map((part) => [part, parts.has(part)])) as Record<IncludedPart, boolean>),
      selfChecks: items.selfChecks,
      ratings: items.ratings,
      // The closed period itself is what was chosen.
      closedPeriods: isClosed ? new Set([...items.closedPeriods, closedPeriod]) : items.closedPeriods,
    },
  };
}

/** Whom the file is about; undefined if the form does not tell. */
export function subjectOf({ subject }: HandOverForm): EvidenceLog['subject'] {
  const filled = Object.entries(subject).flatMap(([field, text]) => (text.trim() ? [[field, text.trim()]] : []));
  return filled.length > 0 ? (Object.fromEntries(filled) as EvidenceLog['subject']) : undefined;
}

/** True if two forms choose the same part of the log. */
export function isSameChoice(one: HandOverForm, other: HandOverForm): boolean {
  const fields = ['entriesFrom', 'from', 'to', 'closedPeriod', 'category', 'parts', 'items'] as const;
  return fields.every((field) => one[field] === other[field]);
}
