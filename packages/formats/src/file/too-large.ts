import type { FormatError } from '../report/results.js';

/**
 * Bytes of a table or a text that can be read in a few seconds: 100,000 rows. JSON is read faster, and workbooks have a
 * limit of their own for what they unpack to.
 */
const largest = 10_000_000;

/** The fault of a table or a text that is too large, before any of it is read; undefined for every other file. */
export function tooLarge(file: Uint8Array | string): FormatError | undefined {
  if (file.length <= largest) return undefined;
  const head = typeof file === 'string' ? file.slice(0, 64) : new TextDecoder().decode(file.subarray(0, 64));
  if (/^\uFEFF?\s*[{[<]|^PK\x03\x04/.test(head)) return undefined;
  const size = Math.round(file.length / 1_000_000);
  const message = `The file has ${size} megabytes. A table with one row for each competency has less than one: leave out other columns and sheets, and save it again.`;
  return { code: 'too-large', message };
}
