export type { PastChoices, PastContext } from './choices.js';
export { assignColumn, type ColumnChoice, type ColumnTarget, columnTargets } from './column-targets.js';
export type { UnusedReason, UnusedRow } from './data-rows.js';
export type { DateQuestion, Example } from './date-columns.js';
export type { DuplicateOf } from './duplicates.js';
export { type PastFile, type PastRow, type PastSheet, readPastFile, rowKey } from './past-file.js';
export * from './plan-import.js';
export type { ProblemKind, RowProblem } from './problems.js';
export type { ProposedColumn } from './propose-columns.js';
