/** What of a training guide's table could not be used. */
export type GuideFaultKind =
  /** The row has no title, and is left out. */
  | 'title-missing'
  /** No column of a guide has this name; `value` is the name. Its cells are left out. */
  | 'column-unknown'
  /** Another sheet of the workbook, which is not read; `value` is its name. */
  | 'sheet-unread'
  | 'unclosed-quote'
  /** A date that may be day/month or month/day; shown in words. */
  | 'date-order'
  | 'date-two-digit-year'
  | 'date-number'
  | 'date-impossible'
  | 'date-no-year'
  /** Not a date; shown in words. */
  | 'date-in-words'
  | 'end-before-start'
  | 'hours'
  | 'ce'
  | 'url'
  | 'language'
  | 'aligned-by'
  /** Words that name no competency of the framework, or several. */
  | 'competency-unknown'
  /** Words for competencies, but no framework to find them in. */
  | 'framework-missing';

export interface GuideFault {
  readonly kind: GuideFaultKind;
  /** As the spreadsheet counts, from 1. */
  readonly row: number;
  /** Name of the column, as the table has it. */
  readonly column?: string;
  /** The cell, or the part of it. */
  readonly value: string;
}
