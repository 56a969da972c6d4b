import { uuidOf } from '../identity/uuid.js';
import { type Json, isRecord } from '../json/values.js';

// Publishers write HTML, markdown and LaTeX into statements. Reading converts them to our markup and preserves the
// original in `case.asWritten` of the node, by its CASE name, beside a fingerprint of the result in `case.asRead`: export
// writes the original again if the text has not changed since, and need not convert it to know that.

export const AS_WRITTEN = 'asWritten';
export const AS_READ = 'asRead';

export function fingerprintOf(words: string): string {
  return uuidOf(words);
}

/** The preserved original of a CASE field, if it was read as exactly the node's current words. */
export function originalOf(kept: Json, field: string, words: unknown): string | undefined {
  const written = fieldOf(kept[AS_WRITTEN], field);
  const isUnchanged = typeof words === 'string' && fieldOf(kept[AS_READ], field) === fingerprintOf(words);
  return isUnchanged && typeof written === 'string' && written !== words ? written : undefined;
}

function fieldOf(part: unknown, field: string): unknown {
  return isRecord(part) && Object.hasOwn(part, field) ? part[field] : undefined;
}

/** Characters that reading could take for HTML, markdown or a formula; see markup/from-html.ts. */
const ambiguous =
  /<[a-z/!?]|&[#a-z]|[`\uE000]|(?<![\p{L}\p{N}_\\])_|\\(?!\*|\n[^\s\\])|\]\(|\$[^$]*\*|-{2,}:?\s*\||^\s*(?:~~~|#{1,6}\s|>|\+\s|[-_*=]{3,}\s*$)/imu;

/** True if reading a statement certainly gives it back as it is. */
export function isReadAsWritten(words: string): boolean {
  return words.trim() !== '' && !words.endsWith('\\') && !ambiguous.test(words);
}

/** True or false if a short statement certainly has, or does not have, the same words as the whole one. */
export function hasSameWords(short: string, whole: string): boolean | undefined {
  const mark = /[*\\]|^\s*(?:-|\d+\.)\s/m;
  if (!mark.test(short) && !mark.test(whole)) return oneLine(short) === oneLine(whole);
  return letters(short) === letters(whole) ? undefined : false;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function letters(text: string): string {
  return text.replace(/[^\p{L}]/gu, '');
}
