import { type LogFile, nameOf, type ReviewFile } from '../files/review-file.js';

/** How the list of people is sorted. */
export type Order = 'added' | 'name' | 'hours' | 'missing';

/**
 * The logs among files, sorted; `hours` sorts from the fewest to the most, `missing` from the most to the fewest.
 * @param missing hours that a log lacks of the requirements
 */
export function inOrder(
  files: readonly ReviewFile[],
  order: Order,
  missing: (file: LogFile) => number = () => 0,
): LogFile[] {
  const logs = files.filter((file) => file.kind === 'log');
  if (order === 'name') return logs.sort((one, other) => nameOf(one).localeCompare(nameOf(other)));
  if (order === 'missing') return logs.sort((one, other) => missing(other) - missing(one));
  return order === 'hours' ? logs.sort((one, other) => minutesOf(one) - minutesOf(other)) : logs;
}

function minutesOf({ row: { minutes } }: LogFile): number {
  return minutes.training + minutes.rscReceived + minutes.rscProvided + minutes.other;
}
