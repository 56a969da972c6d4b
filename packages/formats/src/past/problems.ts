/** Something about a row that the person should know. Views make the sentences. */
export type ProblemKind =
  | 'title-missing'
  | 'date-missing'
  | 'date-unreadable'
  | 'date-impossible'
  | 'date-no-year'
  /** Depends on a question that is not answered yet. */
  | 'date-asked'
  /** The person does not know how such dates are read. */
  | 'date-undecided'
  | 'start-after-end'
  | 'only-start'
  | 'hours-missing'
  | 'hours-unreadable'
  | 'hours-range'
  | 'hours-asked'
  | 'hours-ambiguous'
  | 'hours-too-long'
  | 'hours-credit-units'
  /** More than 24 hours on one day. */
  | 'many-hours'
  | 'type-unknown'
  | 'status-unknown'
  /** The status is "planned", although the date has passed. */
  | 'planned-in-past'
  | 'address-unreadable'
  | 'competency-unknown';

export interface RowProblem {
  readonly kind: ProblemKind;
  readonly sheet: string;
  readonly row: number;
  /** From 0; absent if the problem is not in one column. */
  readonly column?: number;
  /** The cell as written. */
  readonly value?: string;
}
