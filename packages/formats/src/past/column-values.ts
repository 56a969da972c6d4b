import { dateDoubts, readHours, webAddress } from '@imh/core';
import { statusMeaning, typeMeaning } from './word-meanings.js';

/** Number of values from which the contents of a column are judged. */
const SAMPLE = 100;

/** The share of a column's values, 0 to 1, that can be read as each kind. */
export interface ValueShares {
  readonly filled: number;
  readonly date: number;
  readonly hours: number;
  /** Bare numbers from 15 on, in steps of five: minutes rather than hours. */
  readonly minutes: number;
  readonly url: number;
  readonly type: number;
  readonly status: number;
  /** True for 1, 2, 3, …: the numbers of the rows. */
  readonly isCounting: boolean;
  /** Mean length of the texts that are nothing of the above, times the share of them that differ. */
  readonly prose: number;
}

export function valueShares(cells: readonly string[]): ValueShares {
  const values = cells.filter((cell) => cell !== '').slice(0, SAMPLE);
  const share = (test: (value: string) => boolean): number =>
    values.length === 0 ? 0 : values.filter(test).length / values.length;
  const prose = values.filter((value) => /\p{L}{2}/u.test(value) && !isDate(value) && !isAddress(value));
  const length = prose.reduce((sum, value) => sum + Math.min(value.length, 80), 0);
  return {
    filled: values.length,
    date: share(isDate),
    hours: share(isDuration),
    minutes: share((value) => /^\d{2,3}$/.test(value) && Number(value) >= 15 && Number(value) % 5 === 0),
    url: share(isAddress),
    type: share((value) => typeMeaning(value) !== undefined),
    status: share((value) => statusMeaning(value) !== undefined),
    isCounting: values.length > 1 && values.every((value, index) => Number(value) === Number(values[0]) + index),
    prose: values.length === 0 ? 0 : (length / values.length) * (new Set(prose).size / Math.max(1, prose.length)),
  };
}

export function isAddress(value: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(value) && webAddress(withScheme(value)) !== undefined;
}

/** The address with the scheme that people leave out. */
export function withScheme(value: string): string {
  return /^https?:/i.test(value) ? value : `https://${value}`;
}

function isDate(value: string): boolean {
  const [doubt] = dateDoubts(value);
  return doubt !== 'unreadable' && doubt !== 'no-year';
}

function isDuration(value: string): boolean {
  const read = readHours(value);
  return read.ok ? read.value.minutes <= 100 * 60 : read.error === 'ambiguous' || read.error === 'range';
}
