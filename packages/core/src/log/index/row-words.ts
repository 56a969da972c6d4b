import { NumberedValues } from './numbered-values.js';
import { grown } from './grown.js';

/**
 * The words of every row, in the order in which they were read. Each word is kept once; a row is a list of the numbers of
 * its words, with one byte for the first 128 and two for the next 16,000. That is about a quarter of the text, and a
 * search compares every word once instead of every text.
 */
export class RowWords {
  readonly #words = new NumberedValues<string>();
  /** Each row: how many words, how many of them are its first part, and the numbers, all of variable length. */
  #bytes = new Uint8Array(4096);
  #used = 0;
  #starts = new Uint32Array(256);
  #rows = 0;

  /**
   * Sets the words of a row; a new row is the next one.
   *
   * @param first words that are kept in their order, for `firstOf`
   * @param rest further words, whose order and repetition do not matter
   */
  set(row: number, first: readonly string[], rest: Iterable<string>): void {
    const numbers = first.map((word) => this.#numberOf(word));
    const further = new Set(Array.from(rest, (word) => this.#numberOf(word)));
    for (const number of numbers) further.delete(number);
    const list = [numbers.length + further.size, numbers.length, ...numbers, ...further];
    const length = list.reduce((sum, number) => sum + lengthOf(number), 0);
    const isNew = row === this.#rows;
    const isInPlace = !isNew && length <= this.#endOf(row) - this.#starts[row]!;
    if (isNew) {
      this.#rows += 1;
      if (this.#rows > this.#starts.length) this.#starts = grown(this.#starts, this.#rows);
    }
    if (!isInPlace) {
      this.#starts[row] = this.#used;
      this.#used += length;
      if (this.#used > this.#bytes.length) this.#bytes = grown(this.#bytes, this.#used);
    }
    let at = this.#starts[row]!;
    for (const number of list) at = this.#write(number, at);
  }

  /** The first words of a row, separated by spaces. */
  firstOf(row: number): string {
    const reader = new Reader(this.#bytes, this.#starts[row]!);
    reader.next();
    return Array.from({ length: reader.next() }, () => this.#words.get(reader.next())).join(' ');
  }

  /**
   * 1 at each row that has a word with `term` in it. Of a term with slashes, such as a part of an address, every part is
   * looked for on its own.
   *
   * @param within only rows where this is 1 can be found
   */
  search(term: string, within: Uint8Array): Uint8Array {
    let found = within;
    for (const part of term.split('/')) {
      if (part) found = this.#rowsWith(part, found);
    }
    return found;
  }

  #rowsWith(part: string, within: Uint8Array): Uint8Array {
    const has = this.#wordsWith(part);
    const found = new Uint8Array(this.#rows);
    const bytes = this.#bytes;
    for (let row = within.indexOf(1); row >= 0; row = within.indexOf(1, row + 1)) {
      const reader = new Reader(bytes, this.#starts[row]!);
      let rest = reader.next();
      reader.next();
      while (rest > 0 && has[reader.next()] === 0) rest -= 1;
      if (rest > 0) found[row] = 1;
    }
    return found;
  }

  /** 1 at the number of each word that contains `part`. One long string is searched faster than many short ones. */
  #wordsWith(part: string): Uint8Array {
    const words = this.#words.values();
    if (this.#ends.length < words.length) {
      this.#text = `${words.join('\n')}\n`;
      let end = 0;
      this.#ends = Uint32Array.from(words, (word) => (end += word.length + 1));
    }
    const has = new Uint8Array(words.length);
    let number = 0;
    for (let at = this.#text.indexOf(part); at >= 0; at = this.#text.indexOf(part, this.#ends[number]!)) {
      while (this.#ends[number]! <= at) number += 1;
      has[number] = 1;
    }
    return has;
  }
  /** All words, a line each, and where each line ends; made when a search finds words that are not in it. */
  #text = '';
  #ends = new Uint32Array();

  #numberOf(word: string): number {
    const known = this.#words.find(word);
    if (known >= 0) return known;
    // A part of a longer text would keep all of that text in the memory.
    const copy = [...word].join('');
    return this.#words.numberOf(copy, copy);
  }

  #endOf(row: number): number {
    const reader = new Reader(this.#bytes, this.#starts[row]!);
    let rest = reader.next();
    for (reader.next(); rest > 0; rest -= 1) reader.next();
    return reader.at;
  }

  #write(number: number, at: number): number {
    let [rest, place] = [number, at];
    for (; rest > 127; rest >>>= 7) this.#bytes[place++] = (rest & 127) | 128;
    this.#bytes[place++] = rest;
    return place;
  }
}

/** Reads numbers of variable length: seven bits in a byte, the lowest first; the eighth bit means that more follow. */
class Reader {
  readonly #bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  next(): number {
    let byte = this.#bytes[this.at++]!;
    let number = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = this.#bytes[this.at++]!;
      number |= (byte & 127) << shift;
    }
    return number;
  }
}

function lengthOf(number: number): number {
  let length = 1;
  for (let rest = number; rest > 127; rest >>>= 7) length += 1;
  return length;
}
