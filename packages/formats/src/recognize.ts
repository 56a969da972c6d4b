import type { FileContent } from './file/file-content.js';
import type { FormatError } from './report/results.js';
import type { Importer, Recognition } from './file/importer.js';
import { importers } from './importers.js';

export interface Candidate extends Recognition {
  readonly importer: Importer;
}

/** From here on a file is worth reading as a format. */
export const LIKELY = 0.5;

/** What a file may be, the likeliest first: by its content alone, whatever its name. */
export function recognize(content: FileContent, known: readonly Importer[] = importers): Candidate[] {
  return known
    .map((importer) => ({ importer, ...importer.recognize(content) }))
    .sort((one, other) => other.score - one.score);
}

/** Why a file is none of the formats: what it is, what was tried, and what came nearest. */
export function unrecognized(content: FileContent, candidates: readonly Candidate[]): FormatError {
  const tried = `Tried: ${candidates.map(({ importer }) => importer.name).join(', ')}.`;
  const [best] = candidates;
  const nearest = best && best.score > 0 ? ` Nearest: ${best.importer.name}; ${best.reason}.` : ' None came near.';
  const { code, message, where } = obstacle(content);
  return { code, message: `${message} ${tried}${nearest}`, ...(where === undefined ? {} : { where }) };
}

function obstacle({ bytes, text, json }: FileContent): FormatError {
  if (text === undefined) {
    const kind = bytes[0] === 0x50 && bytes[1] === 0x4b ? 'a ZIP file without a workbook' : 'no text and no workbook';
    return { code: 'not-text', message: `The file is ${kind}.` };
  }
  if (!json.ok && json.error.code === 'empty') return { code: 'empty', message: 'The file is empty.' };
  if (!json.ok && isWebPage(text)) {
    const message =
      'The file is a web page, not a framework: the address may need signing in, or lead to an error page.';
    return { code: 'web-page', message };
  }
  if (!json.ok && meantAsJson(text)) return json.error;
  return { code: 'unknown-format', message: 'The file is in no format that is read here.' };
}

/** A page or other XML; a pasted text may begin with "<" too, but not with a tag that a file begins with. */
export function isWebPage(text: string): boolean {
  return /^\s*<(!doctype|html|head|body|\?xml|!--|svg|rss|feed)\b/i.test(text);
}

/** Whether a text that is not JSON was meant to be: then no other reader should make a framework of its brackets. */
export function meantAsJson(text: string): boolean {
  return /^\s*(\{\s*(["}]|$)|\[\s*([[{"\]]|$))/.test(text);
}
