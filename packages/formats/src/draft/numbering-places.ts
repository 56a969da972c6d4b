import { type Marker, type NumberStyle, stylesOf } from './numbering.js';

interface OpenLevel {
  /** The parts of a code with several, or the one mark. */
  parts: readonly string[];
  style?: NumberStyle;
  ordinal: number;
}

/**
 * Computes the depth of numbered items from their numbers: "1.2" is below "1", "a)" below "1.", the next "2." beside the
 * first. Depth 0 is the first level after the last reset.
 */
export class NumberingPlaces {
  readonly #open: OpenLevel[] = [];

  /** Call at a heading: numbers start again. `parts` is the heading's own code, if it has one. */
  reset(parts: readonly string[] = []): void {
    this.#open.length = 0;
    this.#heading = parts;
  }
  #heading: readonly string[] = [];

  /** True if the marker continues an open list. */
  continues({ parts }: Marker): boolean {
    if (parts.length > 1) return true;
    return stylesOf(parts[0] ?? '').some(({ style, ordinal }) =>
      this.#open.some((level) => level.style === style && level.ordinal + 1 === ordinal),
    );
  }

  /** Depth of the marker's item; opens its level. */
  place({ parts }: Marker): number {
    return parts.length > 1 ? this.#depthOfPath(parts) : this.#depthOfMark(parts[0] ?? '');
  }

  #depthOfPath(parts: readonly string[]): number {
    let depth = 0;
    for (const [index, level] of this.#open.entries()) {
      if (isAbove(level.parts, parts)) depth = index + 1;
    }
    // "2.1" after "1.3" with no "2" between them: beside the last one of its length.
    if (depth === 0 && !isAbove(this.#heading, parts)) {
      const beside = this.#open.findIndex((level) => level.parts.length === parts.length);
      if (beside > 0) depth = beside;
    }
    const last = stylesOf(parts.at(-1)!)[0];
    return this.#put(depth, { parts, style: last?.style, ordinal: last?.ordinal ?? 0 });
  }

  #depthOfMark(mark: string): number {
    const meanings = stylesOf(mark);
    for (let depth = this.#open.length - 1; depth >= 0; depth -= 1) {
      const level = this.#open[depth]!;
      const next = meanings.find(({ style, ordinal }) => level.style === style && level.ordinal + 1 === ordinal);
      if (next && level.parts.length === 1) return this.#put(depth, { parts: [mark], ...next });
    }
    // A list that skips a number or starts again: a sibling of its own style rather than a child.
    for (let depth = this.#open.length - 1; depth >= 0; depth -= 1) {
      const level = this.#open[depth]!;
      // Only in its likeliest meaning: "i" under "a" is a first Roman number, not a ninth letter.
      const [same] = meanings;
      if (same && level.style === same.style && level.parts.length === 1) {
        return this.#put(depth, { parts: [mark], ...same });
      }
    }
    return this.#put(this.#open.length, { parts: [mark], ...(meanings[0] ?? { ordinal: 0 }) });
  }

  #put(depth: number, level: OpenLevel): number {
    this.#open.length = Math.min(depth, this.#open.length);
    this.#open.push(level);
    return this.#open.length - 1;
  }
}

function isAbove(above: readonly string[], parts: readonly string[]): boolean {
  return above.length > 0 && above.length < parts.length && above.every((part, index) => part === parts[index]);
}
