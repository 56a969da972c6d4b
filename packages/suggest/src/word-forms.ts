import { ranking } from './weights.js';

/** Finds the words of a framework that begin like another word: "discapac" is like "discapacit". */
export class WordForms {
  readonly #byStart = new Map<string, string[]>();

  constructor(stems: Iterable<string>) {
    for (const stem of stems) {
      if (stem.length < startLength) continue;
      const start = stem.slice(0, startLength);
      const known = this.#byStart.get(start);
      if (known) known.push(stem);
      else this.#byStart.set(start, [stem]);
    }
  }

  /** Stems like the given one, other than itself, with their likeness from 0 to 1: the share of the longer that both begin with. */
  like(stem: string): [string, number][] {
    const found: [string, number][] = [];
    for (const other of this.#byStart.get(stem.slice(0, startLength)) ?? []) {
      if (other === stem) continue;
      let same = startLength;
      while (same < stem.length && stem[same] === other[same]) same += 1;
      const likeness = same / Math.max(stem.length, other.length);
      if (likeness >= ranking.leastLikeness) found.push([other, likeness]);
    }
    return found;
  }
}

const startLength = 5;
