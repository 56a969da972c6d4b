import { type DateOrder, type DateReading, daysOf, type PartialDate, readWrittenDate } from '@imh/core';
import type { PastChoices } from '../past/choices.js';
import { dateColumns, type DateColumns } from '../past/date-columns.js';
import { statedOrder } from '../past/stated-order.js';
import type { GuideFaultKind } from './guide-faults.js';
import type { GuideTable } from './guide-table.js';
import { dateParts } from './date-parts.js';

/** How the dates of each column are read: one way for the whole column. */
export type GuideDates = ReadonlyMap<number, DateReading>;

/** What a person has decided about dates that do not prove how they are read. */
export type DateChoices = Pick<PastChoices, 'order' | 'latestYear' | 'dayNumbers'>;

/**
 * 14/03 proves that 05/03 is 5 March, for its column and for those that prove nothing; "Date format" decides too.
 * @param today `2026-11-30`
 */
export function guideDates(
  { columns, titles, rows, fields }: GuideTable,
  choices: DateChoices = {},
  today = '2000-01-01',
): DateColumns {
  const indices = columns.flatMap((named, index) =>
    named && ['date', 'dateEnd', 'validUntil'].includes(named.column) ? [index] : [],
  );
  // A cell may list several dates: each of them is a proof.
  const single = rows.flatMap(({ sheet, number, cells }) => {
    const lists = cells.map((cell, index) => (indices.includes(index) ? dateParts(cell) : []));
    const longest = Math.max(0, ...indices.map((index) => lists[index]?.length ?? 0));
    return Array.from({ length: longest }, (_, at) => ({ sheet, number, cells: lists.map((list) => list[at] ?? '') }));
  });
  const order = decidedOrder(fields.get('dates'));
  return dateColumns(indices, [], titles, single, order ? { order, ...choices } : choices, today);
}

function decidedOrder(written = ''): DateOrder | undefined {
  if (/^\s*month/i.test(written) || /^\s*mes/i.test(written)) return 'month-first';
  if (/^\s*d[aií]/i.test(written)) return 'day-first';
  return statedOrder(written);
}

export interface ReadDates {
  readonly dates: { start: PartialDate; end?: PartialDate }[];
  /** What is not a date, in the words of the cell. */
  readonly words: string[];
}

const faultOf = {
  unreadable: 'date-in-words',
  impossible: 'date-impossible',
  'no-year': 'date-no-year',
  order: 'date-order',
  'two-digit-year': 'date-two-digit-year',
  'day-number': 'date-number',
} as const satisfies Record<string, GuideFaultKind>;

/** The dates of one cell; `report` is called for each that is not read. */
export function datesOf(
  cell: string,
  reading: DateReading | undefined,
  report: (kind: GuideFaultKind, value: string) => void,
): ReadDates {
  const found: ReadDates = { dates: [], words: [] };
  for (const part of dateParts(cell)) {
    const read = readWrittenDate(part, reading);
    if (read.ok && !read.value.hasOtherWords) {
      const { start, end } = read.value;
      found.dates.push(start === undefined ? { start: end } : { start, end });
    } else {
      report(read.ok ? 'date-in-words' : faultOf[read.error], part);
      found.words.push(part);
    }
  }
  return found;
}

/** True if a span ends before it starts. */
export const isReversed = (start: PartialDate, end: PartialDate): boolean => daysOf(start).first > daysOf(end).last;
