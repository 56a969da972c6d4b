/** Gives every node a unique id: its name in the file, cleaned; a repeated name gets a number. */
export class NodeIds {
  readonly #taken = new Set<string>();
  readonly #count = new Map<string, number>();

  /**
   * @param wanted the file's name for the node; white space is collapsed, because an id has none at its ends
   * @param fallback used where the file has no name: "row-12"
   */
  take(wanted: string, fallback: string): { readonly id: string; readonly changed?: 'missing' | 'repeated' } {
    const name = wanted.replace(/\s+/g, ' ').trim();
    const base = name === '' ? fallback : name;
    if (!this.#taken.has(base)) {
      this.#taken.add(base);
      return name === '' ? { id: base, changed: 'missing' } : { id: base };
    }
    let number = this.#count.get(base) ?? 1;
    do number += 1;
    while (this.#taken.has(`${base}-${number}`));
    this.#count.set(base, number);
    this.#taken.add(`${base}-${number}`);
    return { id: `${base}-${number}`, changed: name === '' ? 'missing' : 'repeated' };
  }
}
