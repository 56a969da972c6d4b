import { daysOf, type PartialDate, readWrittenDate } from '@imh/core';
import type { RowCells } from './row-cells.js';
import { type StatusMeaning, statusMeaning } from './word-meanings.js';

export interface RowDates {
  start?: PartialDate;
  completed?: PartialDate;
}

/** The days on which a training began and was completed. */
export function datesOf(row: RowCells): RowDates {
  const completed = dateOf(row, 'dateCompleted');
  const started = dateOf(row, 'dateStart');
  const dates: RowDates = {};
  const start = started?.start ?? started?.end ?? completed?.start;
  if (start !== undefined) dates.start = start;
  // The column of starts may contain several days: the last of them is the day of completion.
  const end = completed?.end ?? (started?.start === undefined ? undefined : started.end);
  if (end !== undefined) dates.completed = end;
  if (dates.start !== undefined && end !== undefined && daysOf(dates.start).first > daysOf(end).last) {
    row.refuse('start-after-end', row.first('dateStart')!);
    delete dates.start;
  }
  if (end === undefined && !row.hasProblem('date-'))
    row.report(dates.start === undefined ? 'date-missing' : 'only-start');
  return dates;
}

const unreadable = {
  unreadable: 'date-unreadable',
  impossible: 'date-impossible',
  'no-year': 'date-no-year',
} as const;

/** The choice that decides a doubtful date. */
const decidedBy = { order: 'order', 'two-digit-year': 'latestYear', 'day-number': 'dayNumbers' } as const;

function dateOf(row: RowCells, target: 'dateCompleted' | 'dateStart') {
  const found = row.first(target);
  if (!found) return undefined;
  const { dates, choices } = row.reading;
  const read = readWrittenDate(found.cell, dates.get(found.index));
  if (read.ok) {
    if (read.value.hasOtherWords) row.keep(found);
    return read.value;
  }
  const { error } = read;
  if (error === 'unreadable' || error === 'impossible' || error === 'no-year') row.refuse(unreadable[error], found);
  else if (choices[decidedBy[error]] === undefined) row.report('date-asked', found.index, found.cell);
  else row.refuse('date-undecided', found);
  return undefined;
}

export function statusOf(row: RowCells, { completed }: RowDates, isFuture: boolean): StatusMeaning {
  const found = row.first('status');
  const meaning = found && statusMeaning(found.cell);
  if (found && meaning === undefined) row.refuse('status-unknown', found);
  if (meaning === 'planned' && completed !== undefined && !isFuture)
    row.report('planned-in-past', found!.index, found!.cell);
  // The table is a record of the past, whether or not a row has a date.
  return meaning ?? 'finished';
}
