import type { SummaryRow } from '@imh/formats/summary';
import type { EvidenceStore } from '@imh/storage';

/** Which fields have been copied, and in what wording: a field that was changed since is to be copied again. */
export class CopiedFields {
  readonly #values = new Map<string, string>();

  add(row: Pick<SummaryRow, 'id'>, fields: SummaryRow['fields']): void {
    for (const { id, value } of fields) this.#values.set(keyOf(row, id), value);
  }

  has(row: Pick<SummaryRow, 'id'>, { id, value }: SummaryRow['fields'][number]): boolean {
    return this.#values.get(keyOf(row, id)) === value;
  }

  countOf(row: SummaryRow): number {
    return row.fields.filter((field) => this.has(row, field)).length;
  }

  isWhole(row: SummaryRow): boolean {
    return this.countOf(row) === row.fields.length;
  }

  clear(): void {
    this.#values.clear();
  }
}

const keyOf = ({ id }: Pick<SummaryRow, 'id'>, field: string): string => `${id} ${field}`;

const known = new WeakMap<EvidenceStore, CopiedFields>();

/** Kept while the page is open, also while another view is shown. */
export function copiedFieldsOf(store: EvidenceStore): CopiedFields {
  const present = known.get(store) ?? new CopiedFields();
  known.set(store, present);
  return present;
}
