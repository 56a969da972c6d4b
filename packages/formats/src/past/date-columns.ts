import {
  dateDoubts,
  type DateOrder,
  type DateReading,
  type DaySystem,
  possibleOrders,
  readWrittenDate,
} from '@imh/core';
import type { PastChoices } from './choices.js';
import type { PastRow } from './past-file.js';
import { statedOrder } from './stated-order.js';

/** A value with the row in which it is first found. */
export interface Example {
  readonly sheet: string;
  readonly row: number;
  readonly value: string;
}

/** A question about dates, with up to three examples and what they become. */
export type DateQuestion =
  | {
      readonly kind: 'order';
      readonly columns: readonly number[];
      /** True if some dates prove one order and others the other. */
      readonly isMixed: boolean;
      readonly count: number;
      readonly examples: readonly (Example & { readonly dayFirst?: string; readonly monthFirst?: string })[];
      readonly isAnswered: boolean;
    }
  | {
      readonly kind: 'two-digit-year';
      /** The latest year that is offered. */
      readonly latestYear: number;
      readonly count: number;
      readonly examples: readonly (Example & { readonly date: string })[];
      readonly isAnswered: boolean;
    }
  | {
      readonly kind: 'day-number';
      readonly count: number;
      readonly examples: readonly (Example & { readonly from1900: string; readonly from1904: string })[];
      readonly isAnswered: boolean;
    };

export interface DateColumns {
  /** How each column of dates is read: one way for the whole column. */
  readonly readings: ReadonlyMap<number, DateReading>;
  /** The orders that were proven, with the value that proves it. */
  readonly proofs: readonly { readonly column: number; readonly order: DateOrder; readonly by?: Example }[];
  readonly questions: readonly DateQuestion[];
}

interface ColumnDates {
  readonly index: number;
  readonly stated: DateOrder | undefined;
  readonly proofs: Readonly<Record<DateOrder, Example[]>>;
  readonly doubtful: Example[];
  readonly twoDigits: Example[];
  readonly dayNumbers: Example[];
}

const EXAMPLES = 3;

/**
 * Decides how the dates of each column are read: 14/03 proves that 05/03 is 5 March, for its column and for columns
 * that prove nothing; the name "Date (mm/dd/yyyy)" proves it too. What nothing proves is a question.
 * @param noteIndices columns of dates that only go into the notes: their day numbers are asked about as well
 */
export function dateColumns(
  indices: readonly number[],
  noteIndices: readonly number[],
  titles: readonly string[],
  rows: readonly PastRow[],
  choices: PastChoices,
  today: string,
): DateColumns {
  const columns = indices.map((index) => datesIn(index, titles[index] ?? '', rows));
  const notes = noteIndices.map((index) => datesIn(index, '', rows));
  const own = new Map(columns.map((column) => [column, provenOrder(column)] as const));
  const proven = new Set([...own.values()].filter((order) => order === 'day-first' || order === 'month-first'));
  const ofFile = proven.size === 1 ? [...proven][0] : undefined;
  const asked: ColumnDates[] = [];
  const readings = new Map<number, DateReading>();
  for (const [column, order] of own) {
    const known = order === 'mixed' ? undefined : (order ?? ofFile);
    if (known === undefined && (order === 'mixed' || column.doubtful.length > 0)) asked.push(column);
    const decided = known ?? (choices.order === 'none' ? undefined : choices.order);
    readings.set(column.index, {
      ...(decided ? { order: decided } : {}),
      ...(typeof choices.latestYear === 'number' ? { latestYear: choices.latestYear } : {}),
      ...(typeof choices.dayNumbers === 'number' ? { dayNumbers: choices.dayNumbers } : {}),
    });
  }
  if (typeof choices.dayNumbers === 'number') {
    for (const { index } of notes) readings.set(index, { dayNumbers: choices.dayNumbers });
  }
  return {
    readings,
    proofs: [...own].flatMap(([column, order]) => {
      if (order !== 'day-first' && order !== 'month-first') return [];
      const [by] = column.proofs[order];
      return [{ column: column.index, order, ...(by ? { by } : {}) }];
    }),
    questions: [
      ...orderQuestion(asked, choices),
      ...yearQuestion(columns, readings, choices, today),
      ...dayNumberQuestion([...columns, ...notes], choices),
    ],
  };
}

function datesIn(index: number, title: string, rows: readonly PastRow[]): ColumnDates {
  const found: ColumnDates = {
    index,
    stated: statedOrder(title),
    proofs: { 'day-first': [], 'month-first': [] },
    doubtful: [],
    twoDigits: [],
    dayNumbers: [],
  };
  const known = new Map<string, { order?: DateOrder; doubts: ReturnType<typeof dateDoubts> }>();
  for (const { sheet, number, cells } of rows) {
    const value = cells[index] ?? '';
    if (value === '') continue;
    let read = known.get(value);
    if (!read) {
      const [order, ...others] = possibleOrders(value);
      read = { ...(order && others.length === 0 ? { order } : {}), doubts: dateDoubts(value) };
      known.set(value, read);
    }
    const example = { sheet, row: number, value };
    if (read.order) found.proofs[read.order].push(example);
    if (read.doubts.includes('order')) found.doubtful.push(example);
    if (read.doubts.includes('two-digit-year')) found.twoDigits.push(example);
    if (read.doubts.includes('day-number')) found.dayNumbers.push(example);
  }
  return found;
}

function provenOrder({ proofs, stated }: ColumnDates): DateOrder | 'mixed' | undefined {
  const [day, month] = [proofs['day-first'].length > 0, proofs['month-first'].length > 0];
  if (day && month) return 'mixed';
  const order = day ? 'day-first' : month ? 'month-first' : undefined;
  if (order && stated && order !== stated) return 'mixed';
  return order ?? stated;
}

function dateOf(value: string, reading: DateReading): string | undefined {
  const read = readWrittenDate(value, reading);
  if (!read.ok) return undefined;
  const { start, end } = read.value;
  return start === undefined ? end : `${start}/${end}`;
}

function orderQuestion(columns: readonly ColumnDates[], choices: PastChoices): DateQuestion[] {
  if (columns.length === 0) return [];
  const isMixed = columns.some((column) => provenOrder(column) === 'mixed');
  const values = columns.flatMap(({ doubtful, proofs }) =>
    isMixed ? [...proofs['day-first'].slice(0, 1), ...proofs['month-first'].slice(0, 1), ...doubtful] : doubtful,
  );
  const latestYear = typeof choices.latestYear === 'number' ? choices.latestYear : 2099;
  const examples = different(values).map((example) => {
    const dayFirst = dateOf(example.value, { order: 'day-first', latestYear });
    const monthFirst = dateOf(example.value, { order: 'month-first', latestYear });
    return { ...example, ...(dayFirst ? { dayFirst } : {}), ...(monthFirst ? { monthFirst } : {}) };
  });
  return [
    {
      kind: 'order',
      columns: columns.map(({ index }) => index),
      isMixed,
      count: columns.reduce((sum, { doubtful }) => sum + doubtful.length, 0),
      examples,
      isAnswered: choices.order !== undefined,
    },
  ];
}

function yearQuestion(
  columns: readonly ColumnDates[],
  readings: ReadonlyMap<number, DateReading>,
  choices: PastChoices,
  today: string,
): DateQuestion[] {
  const values = columns.flatMap((column) => column.twoDigits.map((example) => ({ example, column: column.index })));
  if (values.length === 0) return [];
  // A training that is planned may be some years ahead; no record is a century old.
  const latestYear = Number(today.slice(0, 4)) + 5;
  const columnOf = new Map(values.map(({ example, column }) => [example, column]));
  const examples = different(values.map(({ example }) => example)).map((example) => {
    const order = readings.get(columnOf.get(example)!)?.order ?? possibleOrders(example.value)[0];
    return { ...example, date: dateOf(example.value, { latestYear, ...(order ? { order } : {}) }) ?? '' };
  });
  const isAnswered = choices.latestYear !== undefined;
  return [{ kind: 'two-digit-year', latestYear, count: values.length, examples, isAnswered }];
}

function dayNumberQuestion(columns: readonly ColumnDates[], choices: PastChoices): DateQuestion[] {
  const values = columns.flatMap(({ dayNumbers }) => dayNumbers);
  if (values.length === 0) return [];
  const in1900 = (value: string, system: DaySystem): string => dateOf(value, { dayNumbers: system }) ?? '';
  const examples = different(values).map((example) => ({
    ...example,
    from1900: in1900(example.value, 1900),
    from1904: in1900(example.value, 1904),
  }));
  return [{ kind: 'day-number', count: values.length, examples, isAnswered: choices.dayNumbers !== undefined }];
}

/** The first examples with different values. */
export function different(examples: readonly Example[]): Example[] {
  const found = new Map<string, Example>();
  for (const example of examples) {
    if (!found.has(example.value)) found.set(example.value, example);
    if (found.size === EXAMPLES) break;
  }
  return [...found.values()];
}
