/** Numbers values from 0, so that an index keeps a small number instead of a text that many entries share. */
export class NumberedValues<Value> {
  readonly #numbers = new Map<string, number>();
  readonly #values: Value[] = [];

  get size(): number {
    return this.#values.length;
  }

  /** The number of a value; a new one if its key is new. */
  numberOf(key: string, value: Value): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#values.length);
    return this.#values.push(value) - 1;
  }

  /** -1 for a key without a number. */
  find(key: string): number {
    return this.#numbers.get(key) ?? -1;
  }

  get(number: number): Value {
    return this.#values[number]!;
  }

  /** 1 at the number of each value that `test` accepts. */
  mask(test: (value: Value) => boolean): Uint8Array {
    return Uint8Array.from(this.#values, (value) => (test(value) ? 1 : 0));
  }

  values(): readonly Value[] {
    return this.#values;
  }
}
