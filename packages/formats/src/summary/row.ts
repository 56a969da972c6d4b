import type { SummarySectionId } from '@imh/core';
import type { SummaryFieldId, SummaryWords } from './words.js';

/** One field of a row, as it is copied into a form. */
export interface SummaryField {
  readonly id: SummaryFieldId;
  readonly label: string;
  readonly value: string;
}

/** A position, a degree, a training, a supervisor or a reference. */
export interface SummaryRow {
  readonly id: string;
  readonly title: string;
  /** When, and for how long: what tells rows of one title apart. */
  readonly facts: readonly string[];
  /** Fields with a value, in the order in which a form asks for them. */
  readonly fields: readonly SummaryField[];
  readonly notes: readonly string[];
}

export interface SummarySection {
  readonly id: SummarySectionId;
  readonly title: string;
  readonly rows: readonly SummaryRow[];
}

/** Fields that need a line of their own. */
export const longFields: ReadonlySet<SummaryFieldId> = new Set(['duties', 'domains', 'competencies', 'certificates']);

export function fieldsOf(
  words: SummaryWords,
  values: readonly (readonly [SummaryFieldId, string | undefined])[],
): SummaryField[] {
  return values.flatMap(([id, value]) =>
    value === undefined || value.trim() === '' ? [] : [{ id, label: words.fields[id], value: value.trim() }],
  );
}

/** A row as plain text: a line for each field, in the order in which a form asks for them. */
export function rowText({ fields }: Pick<SummaryRow, 'fields'>): string {
  return fields.map(({ label, value }) => `${label}: ${value}`).join('\n');
}
