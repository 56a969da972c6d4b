import { grown } from './grown.js';

const isCompact = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Ids of rows. A UUID in small letters, which is what this program makes, takes 16 bytes; other ids stay texts. */
export class RowIds {
  #words = new Uint32Array(1024);
  #rows = 0;
  /** Row + 1 by hash, 0 where there is none. Its length is a power of two. */
  #slots = new Int32Array(1024);
  readonly #others = new Map<string, number>();
  readonly #otherIds = new Map<number, string>();

  get size(): number {
    return this.#rows;
  }

  /** The row of an id, -1 if it has none. */
  find(id: string): number {
    if (!isCompact.test(id)) return this.#others.get(id) ?? -1;
    const [a, b, c, d] = wordsOf(id);
    const mask = this.#slots.length - 1;
    for (let slot = hashOf(a, b) & mask; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const row = this.#slots[slot]! - 1;
      const at = row * 4;
      const words = this.#words;
      if (words[at] === a && words[at + 1] === b && words[at + 2] === c && words[at + 3] === d) return row;
    }
    return -1;
  }

  /** Adds an id that has no row. @returns its row */
  add(id: string): number {
    const row = this.#rows;
    this.#rows += 1;
    if (this.#rows * 4 > this.#words.length) this.#words = grown(this.#words, this.#rows * 4);
    if (!isCompact.test(id)) {
      this.#others.set(id, row);
      this.#otherIds.set(row, id);
      return row;
    }
    this.#words.set(wordsOf(id), row * 4);
    if (this.#rows * 2 > this.#slots.length) this.#rehash();
    else this.#insert(row);
    return row;
  }

  get(row: number): string {
    const other = this.#otherIds.get(row);
    if (other !== undefined) return other;
    const hex = Array.from(this.#words.subarray(row * 4, row * 4 + 4), (word) =>
      word.toString(16).padStart(8, '0'),
    ).join('');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let row = 0; row < this.#rows; row += 1) if (!this.#otherIds.has(row)) this.#insert(row);
  }

  #insert(row: number): void {
    const mask = this.#slots.length - 1;
    let slot = hashOf(this.#words[row * 4]!, this.#words[row * 4 + 1]!) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = row + 1;
  }
}

function wordsOf(id: string): [number, number, number, number] {
  const hex = id.replaceAll('-', '');
  const word = (at: number) => Number.parseInt(hex.slice(at, at + 8), 16);
  return [word(0), word(8), word(16), word(24)];
}

function hashOf(one: number, other: number): number {
  return Math.imul(one ^ (other >>> 15) ^ (other << 7), 0x9e3779b1) >>> 0;
}
