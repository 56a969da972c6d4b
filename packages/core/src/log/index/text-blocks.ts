/** Rows in one block: its text is about 100 kB, so that replacing one row's text stays cheap. */
const rowsInBlock = 512;

/** The folded text of every row in a few long strings: far smaller, and faster to search, than one string per row. */
export class TextBlocks {
  readonly #blocks: string[] = [];
  /** Where the text of each row ends in its block. */
  #ends = new Uint32Array(rowsInBlock);
  #rows = 0;
  /** Rows that were appended since their block was last joined. */
  #pending: string[] = [];

  /** Sets the text of a row; a new row is the next one. */
  set(row: number, text: string): void {
    const line = `${text}\n`;
    if (row === this.#rows) this.#append(line);
    else this.#replace(row, line);
  }

  get(row: number): string {
    this.#join();
    return this.#blocks[Math.floor(row / rowsInBlock)]!.slice(this.#startOf(row), this.#ends[row]! - 1);
  }

  /** Sets `found[row]` to 1 for every row whose text contains `term`, which must not contain a line break. */
  search(term: string, found: Uint8Array): void {
    this.#join();
    for (const [number, block] of this.#blocks.entries()) {
      let row = number * rowsInBlock;
      for (let at = block.indexOf(term); at >= 0;) {
        while (this.#ends[row]! <= at) row += 1;
        found[row] = 1;
        at = block.indexOf(term, this.#ends[row]!);
      }
    }
  }

  #append(line: string): void {
    if (this.#rows === this.#ends.length) this.#ends = grown(this.#ends, this.#rows + 1);
    const isFirst = this.#rows % rowsInBlock === 0;
    if (isFirst) {
      this.#join();
      this.#blocks.push('');
    }
    this.#ends[this.#rows] = (isFirst ? 0 : this.#ends[this.#rows - 1]!) + line.length;
    this.#pending.push(line);
    this.#rows += 1;
  }

  #replace(row: number, line: string): void {
    this.#join();
    const number = Math.floor(row / rowsInBlock);
    const block = this.#blocks[number]!;
    const [start, end] = [this.#startOf(row), this.#ends[row]!];
    if (block.slice(start, end) === line) return;
    // Joined from parts, a string is flat; added with "+", it keeps its parts and is slow to search.
    this.#blocks[number] = [block.slice(0, start), line, block.slice(end)].join('');
    const last = Math.min(this.#rows, (number + 1) * rowsInBlock);
    for (let at = row; at < last; at += 1) this.#ends[at] = this.#ends[at]! + line.length - (end - start);
  }

  #join(): void {
    if (this.#pending.length === 0) return;
    const last = this.#blocks.length - 1;
    this.#blocks[last] = [this.#blocks[last]!, ...this.#pending].join('');
    this.#pending = [];
  }

  #startOf(row: number): number {
    return row % rowsInBlock === 0 ? 0 : this.#ends[row - 1]!;
  }
}

/** A copy with room for at least `length` numbers. */
export function grown<Column extends Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array>(
  column: Column,
  length: number,
): Column {
  const Constructor = column.constructor as new (length: number) => Column;
  const larger = new Constructor(Math.max(length, Math.ceil(column.length * 1.25), 256));
  larger.set(column as never);
  return larger;
}
