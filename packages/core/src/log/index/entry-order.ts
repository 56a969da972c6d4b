import { evidenceTypes } from '../../documents/evidence-types.js';
import type { EvidenceType } from '../../documents/evidence.js';
import type { EntryIndex } from './entry-index.js';

/** Columns by which a list of entries can be sorted. */
export const entryColumns = ['date', 'title', 'type', 'hours', 'competencies', 'missing'] as const;
export type EntryColumn = (typeof entryColumns)[number];

/** Numbers of rows are stored in the lowest bits of a sort key. */
const rowBits = 20;

/** All rows of an index in ascending order, one order for each column, computed when it is needed and then repaired. */
export class EntryOrders {
  readonly #index: EntryIndex;
  readonly #typeNames: Readonly<Record<EvidenceType, string>>;
  readonly #language: string;
  #revision = 0;
  readonly #orders = new Map<EntryColumn, Int32Array>();

  /** @param language BCP 47, for the order of the names of types */
  constructor(index: EntryIndex, typeNames: Readonly<Record<EvidenceType, string>>, language: string) {
    this.#index = index;
    this.#typeNames = typeNames;
    this.#language = language;
  }

  /** Undefined until it is prepared, which takes too long for one task: see `prepare`. */
  get(column: EntryColumn): Int32Array | undefined {
    this.#update();
    return this.#orders.get(column);
  }

  /** Computes an order; yields after each part of the work. An index that changes meanwhile makes it start again. */
  *prepare(column: EntryColumn): Generator<undefined, void> {
    while (!this.get(column)) {
      const { revision } = this.#index;
      const byDay = this.get('date') ?? (yield* byDate(this.#index));
      const order = column === 'date' ? byDay : yield* this.#sorted(column, byDay);
      if (revision !== this.#index.revision) continue;
      this.#orders.set('date', byDay);
      this.#orders.set(column, order);
    }
  }

  *#sorted(column: Exclude<EntryColumn, 'date'>, before: Int32Array): Generator<undefined, Int32Array> {
    const { rows } = this.#index;
    if (column !== 'title') {
      const keyOf = this.#keys(column);
      const keys = new Float64Array(rows);
      for (let row = 0; row < rows; row += 1) keys[row] = keyOf(row);
      return sortedByKey(keys, before);
    }
    const titles: string[] = [];
    for (let row = 0; row < rows; row += 1) {
      titles.push(this.#index.titleOf(row));
      if (row % 8192 === 8191) yield;
    }
    return yield* mergeSorted(before, (one, other) => compare(titles[one]!, titles[other]!));
  }

  /** Moves the rows that changed to their new places; after many changes, forgets the orders. */
  #update(): void {
    const changed = this.#index.changedSince(this.#revision);
    this.#revision = this.#index.revision;
    if (changed?.size === 0) return;
    for (const [column, order] of this.#orders) {
      if (changed) this.#orders.set(column, repaired(order, changed, this.#comparison(column)));
      else this.#orders.delete(column);
    }
  }

  #comparison(column: EntryColumn): Comparison {
    const index = this.#index;
    const byDay: Comparison = (one, other) =>
      index.sortDay[one]! - index.sortDay[other]! || index.created[one]! - index.created[other]! || one - other;
    if (column === 'date') return byDay;
    if (column === 'title')
      return (one, other) => compare(index.titleOf(one), index.titleOf(other)) || byDay(one, other);
    const keyOf = this.#keys(column);
    return (one, other) => keyOf(one) - keyOf(other) || byDay(one, other);
  }

  #keys(column: Exclude<EntryColumn, 'date' | 'title'>): (row: number) => number {
    const index = this.#index;
    if (column === 'hours') return (row) => index.minutes[row]! + 1;
    if (column === 'competencies') return (row) => index.tagCount[row]!;
    if (column === 'missing') return (row) => bitsIn(index.missing(row)) + (index.isConflict(row) ? 1 : 0);
    const ranks = this.#typeRanks();
    return (row) => ranks[index.type[row]!]!;
  }

  /** Place of each type in the order of their names; 0 for an entry without a type. */
  #typeRanks(): readonly number[] {
    const { compare: inLanguage } = new Intl.Collator(this.#language);
    const names = evidenceTypes.map((type) => this.#typeNames[type]);
    const sorted = [...names].sort(inLanguage);
    return [0, ...names.map((name) => 1 + sorted.indexOf(name))];
  }
}

type Comparison = (one: number, other: number) => number;

/** An order in which the changed rows, some of them new, have their right places. */
function repaired(order: Int32Array, changed: ReadonlySet<number>, comparison: Comparison): Int32Array {
  const kept = order.filter((row) => !changed.has(row));
  const moved = [...changed].sort(comparison);
  const result = new Int32Array(kept.length + moved.length);
  let copied = 0;
  for (const [count, row] of moved.entries()) {
    let [low, high] = [copied, kept.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (comparison(kept[middle]!, row) < 0) low = middle + 1;
      else high = middle;
    }
    result.set(kept.subarray(copied, low), copied + count);
    result[low + count] = row;
    copied = low;
  }
  result.set(kept.subarray(copied), copied + moved.length);
  return result;
}

/** By date, entries of one day by the time of their creation. */
function* byDate(index: EntryIndex): Generator<undefined, Int32Array> {
  const rows = new Int32Array(index.rows);
  for (let row = 0; row < rows.length; row += 1) rows[row] = row;
  const created = sortedByKey(index.created, rows);
  yield;
  const order = sortedByKey(index.sortDay, created);
  yield;
  return order;
}

/** Sorts by whole numbers of up to 44 bits; rows of equal keys keep the order of `before`. */
function sortedByKey(keys: Float64Array | Int32Array, before: Int32Array): Int32Array {
  // 64-bit keys without the cost of a BigInt each: two 32-bit halves, in the order of the machine.
  const packed = new BigUint64Array(before.length);
  const halves = new Uint32Array(packed.buffer);
  const low = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 0 : 1;
  for (let rank = 0; rank < before.length; rank += 1) {
    const key = Math.min(Math.max(keys[before[rank]!]!, 0), 2 ** 44 - 1);
    const high = Math.floor(key / 2 ** (32 - rowBits));
    halves[rank * 2 + low] = ((key - high * 2 ** (32 - rowBits)) * 2 ** rowBits + rank) >>> 0;
    halves[rank * 2 + 1 - low] = high;
  }
  packed.sort();
  const order = new Int32Array(before.length);
  for (let place = 0; place < order.length; place += 1) {
    order[place] = before[halves[place * 2 + low]! & (2 ** rowBits - 1)]!;
  }
  return order;
}

/** A merge sort that yields after each few milliseconds of work. */
function* mergeSorted(
  rows: Int32Array,
  order: (one: number, other: number) => number,
): Generator<undefined, Int32Array> {
  const run = 2048;
  let from = Int32Array.from(rows);
  for (let start = 0; start < from.length; start += run) {
    from.subarray(start, start + run).sort(order);
    yield;
  }
  let to = new Int32Array(from.length);
  for (let width = run; width < from.length; width *= 2) {
    for (let start = 0; start < from.length; start += 2 * width) {
      const [middle, end] = [Math.min(start + width, from.length), Math.min(start + 2 * width, from.length)];
      for (let place = start, left = start, right = middle; place < end; place += 1) {
        const takesLeft = left < middle && (right >= end || order(from[left]!, from[right]!) <= 0);
        to[place] = takesLeft ? from[left++]! : from[right++]!;
        if (place % 8192 === 0) yield;
      }
    }
    [from, to] = [to, from];
  }
  return from;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function bitsIn(number: number): number {
  let count = 0;
  for (let rest = number; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}
