import { romanValue } from './roman-numerals.js';

/** How an item of a list is marked. */
export type NumberStyle = 'decimal' | 'upper-letter' | 'lower-letter' | 'upper-roman' | 'lower-roman';

/** "1.2.3 Sentence" taken apart. */
export interface Marker {
  /** As printed, without the punctuation around it: "1.2.3", "a", "A-1.b". */
  readonly code: string;
  /** The parts of the code: ["1", "2", "3"]. */
  readonly parts: readonly string[];
  readonly rest: string;
}

// A first part and further ones, joined by "." or "-"; each is a number, a letter or a Roman numeral.
const path =
  /^[([]?((?:[A-Z]{1,4}[-.]?)?\d{1,3}|[IVXLC]{1,7}|[A-Z])((?:[.\-–/](?:\d{1,3}|[IVXLC]{1,6}|[ivxlc]{1,6}|[A-Za-z])){1,9})[.):\]]{0,2}(?=\s|$)/;
const single = /^[([]?([A-Z]{0,4}-?\d{1,3}|[A-Za-z]|[IVXLC]{2,7}|[ivxlc]{2,6})(?:[.):\]]{1,2}(?=\s|$)|\s*[–—]\s|\s-\s)/;
const romanOnly = /^[IVXLC]+$/;

/** The number at the beginning of a line, or undefined: "3 months of age" and "0-3 years" have none. */
export function markerOf(line: string): Marker | undefined {
  const long = path.exec(line);
  if (long && isCode(long[1]!, long[2]!)) return marker(`${long[1]!}${long[2]!}`, line.slice(long[0].length));
  const short = single.exec(line);
  return short ? marker(short[1]!, line.slice(short[0].length)) : undefined;
}

/** The first parts of "1.1", "1.2": in a text with these, "1 Foundations" is numbered too, and not a measure. */
export function topNumbers(lines: readonly string[]): Set<string> {
  return new Set(lines.flatMap((line) => /^(\d{1,2})\.\d{1,3}(?=[.\s])/.exec(line)?.[1] ?? []));
}

/** Like `markerOf`, and accepts top numbers without a period. */
export function markerAmong(line: string, tops: ReadonlySet<string>): Marker | undefined {
  const bare = /^(\d{1,2})\s+(?=\p{Lu})/u.exec(line);
  // "3 Leaves" after "2.1": the last top number may have no children.
  const isTop = bare !== null && (tops.has(bare[1]!) || tops.has(String(Number(bare[1]) - 1)));
  return isTop ? marker(bare[1]!, line.slice(bare[0].length)) : markerOf(line);
}

function isCode(first: string, further: string): boolean {
  // "0-3 years", "24/7 care": numbers joined by dashes or strokes alone are not outline codes.
  if (!further.includes('.') && /^\d/.test(first) && /^[-–/\d]+$/.test(further)) return false;
  // "U.S. policy": letters alone are an abbreviation, unless a Roman number begins them.
  return /\d/.test(first + further) || (romanOnly.test(first) && first !== 'C');
}

function marker(code: string, rest: string): Marker {
  return { code, parts: codeParts(code), rest: rest.trim() };
}

/** The parts of a code that name its place: "TF-1.2" is TF, 1, 2; "1.0" is 1, as outlines print their top level. */
export function codeParts(code: string): string[] {
  const parts = code.slice(0, 60).match(/\d+|\p{L}+/gu) ?? [];
  if (parts.length === 2 && parts[1] === '0') parts.pop();
  return [...parts];
}

/** True if a whole cell is a code. */
export function isCodeCell(cell: string): boolean {
  return /^[([]?[\p{L}\p{N}]{1,6}(?:[.\-–/_: ][\p{L}\p{N}]{1,4}){0,9}[.):\]]{0,2}$/u.test(cell) && holdsOrder(cell);
}

function holdsOrder(cell: string): boolean {
  return /\d/.test(cell) || /^[([]?(?:[A-Za-z]|[IVXLC]{1,7}|[ivxlc]{1,6})[.):\]]{0,2}$/.test(cell);
}

/** Possible styles of a single mark, with its ordinal: "i" is the first Roman numeral or the ninth letter. */
export function stylesOf(mark: string): { style: NumberStyle; ordinal: number }[] {
  if (/^\d+$/.test(mark)) return [{ style: 'decimal', ordinal: Number(mark) }];
  const upper = mark === mark.toUpperCase();
  const found: { style: NumberStyle; ordinal: number }[] = [];
  const roman = romanValue(mark.toLowerCase());
  const letter = mark.length === 1 ? mark.toLowerCase().charCodeAt(0) - 96 : 0;
  if (roman !== undefined) found.push({ style: upper ? 'upper-roman' : 'lower-roman', ordinal: roman });
  if (letter >= 1 && letter <= 26) found.push({ style: upper ? 'upper-letter' : 'lower-letter', ordinal: letter });
  // A list begins with i far more often than it reaches the ninth letter; any other letter is more likely a letter.
  return roman === 1 ? found : found.reverse();
}
