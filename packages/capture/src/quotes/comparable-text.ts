/** A text in the form in which quotes are compared. */
export interface ComparableText {
  readonly text: string;
  /** For each character of `text`, its position in the original; one more for the end. */
  readonly positions: readonly number[];
}

const folded: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["'", '‘’‚‛ʼ′`´'],
    ['"', '“”„‟«»″'],
    ['-', '‐‑‒–—−'],
  ].flatMap(([plain, others]) => [...others!].map((other) => [other, plain!])),
);
/** Soft hyphens, zero-width spaces and marks of direction. */
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/;

/**
 * Lower case, with typographic quotation marks and dashes made plain and white space collapsed: what may differ although
 * a page shows the same words.
 */
export function comparableText(original: string): ComparableText {
  let text = '';
  const positions: number[] = [];
  for (let at = 0; at < original.length; at += 1) {
    const character = original[at]!;
    if (invisible.test(character)) continue;
    const isSpace = /\s/.test(character);
    if (isSpace && text.endsWith(' ')) continue;
    const lower = character.toLowerCase();
    text += isSpace ? ' ' : (folded[character] ?? (lower.length === 1 ? lower : character));
    positions.push(at);
  }
  positions.push(original.length);
  return { text, positions };
}
