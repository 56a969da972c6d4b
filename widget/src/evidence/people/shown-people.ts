import { type LogFile, nameOf, type ReviewFile } from '../files/review-file.js';
import { type Comparison, type Measure, measuredLog } from './measured-log.js';
import type { ListState } from './list-state.js';

export const logsIn = (files: readonly ReviewFile[]): LogFile[] => files.filter((file) => file.kind === 'log');

/**
 * The logs that match the filter, sorted; `hours` sorts from the fewest to the most, `missing` from the most missing
 * hours to the fewest.
 */
export function shownPeople(files: readonly ReviewFile[], state: ListState, comparison: Comparison): LogFile[] {
  const { order } = state;
  const logs = logsIn(files).filter(
    (file) => comparison.requirements.length === 0 || isShown(measuredLog(file, comparison).measure, state),
  );
  if (order === 'name') return logs.sort((one, other) => nameOf(one).localeCompare(nameOf(other)));
  if (order === 'missing') return logs.sort((one, other) => missing(other, comparison) - missing(one, comparison));
  return order === 'hours' ? logs.sort((one, other) => minutesOf(one) - minutesOf(other)) : logs;
}

const isShown = (measure: Measure, { show }: ListState): boolean => show === 'all' || show === measure;

function missing(file: LogFile, comparison: Comparison): number {
  return measuredLog(file, comparison).shortfalls?.minutes ?? 0;
}

function minutesOf({ row: { minutes } }: LogFile): number {
  return minutes.training + minutes.rscReceived + minutes.rscProvided + minutes.other;
}
