import type { EvidenceContent } from '../../documents/evidence.js';
import { evidenceTypes } from '../../documents/evidence-types.js';
import type { EntryFilter } from '../entry-filter.js';
import { evidenceKindOf, isTraining } from '../evidence-kind.js';
import { missingParts } from '../missing-parts.js';
import { periodOf, statusOfRow } from './entry-matcher.js';
import { dayNumber, type EntryIndex } from './entry-index.js';

/** Minutes of finished entries; reflective supervision/consultation received and provided are separate figures. */
export interface EntryMinutes {
  readonly training: number;
  readonly rscReceived: number;
  readonly rscProvided: number;
  readonly other: number;
}

/** Which figure the minutes of an entry belong to. */
export function minutesKindOf(type: EvidenceContent['type']): keyof EntryMinutes {
  const kind = evidenceKindOf(type);
  if (kind === 'rsc-received') return 'rscReceived';
  if (kind === 'rsc-provided') return 'rscProvided';
  return isTraining(kind) ? 'training' : 'other';
}

export interface EntryTotals {
  readonly entries: number;
  /** Entries with a part that counts. */
  readonly finished: number;
  readonly minutes: EntryMinutes;
  /** Entries of which a date is too vague to be in the filter's period for certain; its minutes do not count. */
  readonly unclear: number;
  /** Entries without a competency. */
  readonly untagged: number;
  readonly conflicts: number;
}

const kinds = /* @__PURE__ */ [undefined, ...evidenceTypes].map(minutesKindOf);
const competencies = 1 << /* @__PURE__ */ missingParts.indexOf('competencies');

/**
 * Totals of some rows: finished parts dated in the filter's period, until today. They agree with `progressOf`: a partial
 * date counts if all its days are in the period.
 */
export function entryTotals(index: EntryIndex, rows: Int32Array, filter: EntryFilter, today: string): EntryTotals {
  const { minutes: minutesOf, flags } = sharesOf(index, filter, today);
  const sums = new Float64Array(kinds.length);
  let [finished, unclear, untagged, conflicts] = [0, 0, 0, 0];
  for (const row of rows) {
    if (index.missing(row) & competencies) untagged += 1;
    if (index.isConflict(row)) conflicts += 1;
    const flag = flags[row]!;
    if (flag & counted) finished += 1;
    if (flag & vague) unclear += 1;
    sums[index.type[row]!]! += minutesOf[row]!;
  }
  const minutes = { training: 0, rscReceived: 0, rscProvided: 0, other: 0 };
  for (const [type, kind] of kinds.entries()) minutes[kind] += sums[type]!;
  return { entries: rows.length, finished, minutes, unclear, untagged, conflicts };
}

/** What each row adds to the totals of a period. */
interface Shares {
  /** Period, day and revision of the index that they were computed for. */
  readonly of: string;
  readonly minutes: Int32Array;
  readonly flags: Uint8Array;
}

/** Has a part that counts. */
const counted = 1;
/** Has a part that may be in the period, or not. */
const vague = 2;

/** The last shares of each index: a search changes which rows are added up, but not what each of them adds. */
const known = new WeakMap<EntryIndex, Shares>();

function sharesOf(index: EntryIndex, filter: EntryFilter, today: string): Shares {
  const of = JSON.stringify([index.revision, periodOf(filter), today]);
  const present = known.get(index);
  if (present?.of === of) return present;
  const shares = { of, ...computedShares(index, filter, today) };
  known.set(index, shares);
  return shares;
}

function computedShares(index: EntryIndex, filter: EntryFilter, today: string): Omit<Shares, 'of'> {
  const period = periodOf(filter);
  const { first, last } = period ?? { first: 0, last: Infinity };
  const day = dayNumber(today);
  // 1: all days of the date are in the period; 2: only some are.
  const places = Uint8Array.from(index.dates.values(), (date) => {
    if (date.first > day || date.last < first || date.first > last) return 0;
    return date.first >= first && date.last <= last ? 1 : 2;
  });
  const minutes = new Int32Array(index.rows);
  const flags = new Uint8Array(index.rows);
  for (let row = 0; row < index.rows; row += 1) {
    if (statusOfRow(index, row, day) !== 'finished') continue;
    const at = index.partAt[row]!;
    const end = at + index.partCount[row]!;
    for (let part = at; part < end; part += 1) {
      const date = index.partDate[part]!;
      const within = date < 0 ? (period ? 0 : 1) : places[date]!;
      if (within === 1) minutes[row]! += index.partMinutes[part]!;
      if (within === 1) flags[row]! |= counted;
      if (within === 2) flags[row]! |= vague;
    }
  }
  return { minutes, flags };
}
