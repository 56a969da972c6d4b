import { evidenceTypes } from '../../documents/evidence-types.js';
import type { EvidenceType } from '../../documents/evidence.js';
import type { EntryIndex } from './entry-index.js';

/** Columns by which a list of entries can be sorted. */
export const entryColumns = ['date', 'title', 'type', 'hours', 'competencies', 'missing'] as const;
export type EntryColumn = (typeof entryColumns)[number];

/** Numbers of rows are stored in the lowest bits of a sort key. */
const rowBits = 20;

/** All rows of an index in ascending order, one order for each column, computed again only after a change. */
export class EntryOrders {
  readonly #index: EntryIndex;
  readonly #collator: Intl.Collator;
  readonly #typeNames: Readonly<Record<EvidenceType, string>>;
  #revision = -1;
  readonly #orders = new Map<EntryColumn, Int32Array>();

  /** @param language BCP 47, for the order of the names of types */
  constructor(index: EntryIndex, typeNames: Readonly<Record<EvidenceType, string>>, language: string) {
    this.#index = index;
    this.#typeNames = typeNames;
    this.#collator = new Intl.Collator(language);
  }

  /** Undefined if titles must be sorted first, which takes too long for one task: see `sortTitles`. */
  get(column: EntryColumn): Int32Array | undefined {
    if (this.#revision !== this.#index.revision) this.#orders.clear();
    this.#revision = this.#index.revision;
    const known = this.#orders.get(column);
    if (known || column === 'title') return known;
    const order = column === 'date' ? byDate(this.#index) : this.#byKey(column);
    this.#orders.set(column, order);
    return order;
  }

  /** Yields after each part of the work; an index that changes meanwhile makes it start again. */
  *sortTitles(): Generator<undefined, void> {
    while (!this.get('title')) {
      const revision = this.#revision;
      const titles = Array.from({ length: this.#index.rows }, (_, row) => this.#index.titleOf(row));
      yield;
      const order = yield* mergeSorted(this.get('date')!, (one, other) => compare(titles[one]!, titles[other]!));
      if (revision === this.#index.revision) this.#orders.set('title', order);
    }
  }

  #byKey(column: EntryColumn): Int32Array {
    const index = this.#index;
    const keys = new Float64Array(index.rows);
    for (let row = 0; row < keys.length; row += 1) keys[row] = this.#keyOf(column, row);
    return sortedByKey(keys, this.get('date')!);
  }

  #keyOf(column: EntryColumn, row: number): number {
    const index = this.#index;
    if (column === 'hours') return index.minutes[row]! + 1;
    if (column === 'competencies') return index.tagCount[row]!;
    if (column === 'missing') return bitsIn(index.missing(row)) + (index.isConflict(row) ? 1 : 0);
    return this.#typeRanks[index.type[row]!]!;
  }

  get #typeRanks(): readonly number[] {
    const names = evidenceTypes.map((type) => this.#typeNames[type]);
    const sorted = [...names].sort((one, other) => this.#collator.compare(one, other));
    return [0, ...names.map((name) => 1 + sorted.indexOf(name))];
  }
}

/** By date, entries of one day by the time of their creation. */
function byDate(index: EntryIndex): Int32Array {
  const rows = Int32Array.from({ length: index.rows }, (_, row) => row);
  return sortedByKey(index.sortDay, sortedByKey(index.created, rows));
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
