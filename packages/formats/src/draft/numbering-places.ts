import { type Marker, type NumberStyle, stylesOf } from './numbering.js';

interface OpenLevel {
  /** The parts of a code with several, or the one mark. */
  parts: readonly string[];
  style?: NumberStyle;
  ordinal: number;
}

/**
 * Says how deep each numbered item stands, from the numbers alone: "1.2" stands under "1", "a)" under "1.", the next
 * "2." beside the first. Depth 0 is the first level under whatever was reset last.
 */
export class NumberingPlaces {
  readonly #open: OpenLevel[] = [];

  /** A heading begins anew: what follows is numbered from 1 again. `parts` is the heading's own code, if it has one. */
  reset(parts: readonly string[] = []): void {
    this.#open.length = 0;
    this.#heading = parts;
  }
  #heading: readonly string[] = [];

  /** Whether the marker goes on with a list that is open, or with one above it. */
  continues({ parts }: Marker): boolean {
    if (parts.length > 1) return true;
    return stylesOf(parts[0] ?? '').some(({ style, ordinal }) =>
      this.#open.some((level) => level.style === style && level.ordinal + 1 === ordinal),
    );
  }

  /** Depth of the marker's item; remembers it. */
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
    // A list that skips a number, or begins anew: beside its own kind rather than under it.
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
