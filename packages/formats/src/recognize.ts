import type { FileContent } from './file/file-content.js';
import { formatErrorOf } from './report/format-error.js';
import type { FormatError } from './report/results.js';
import type { Importer, Recognition } from './file/importer.js';
import { importers } from './importers.js';

export interface Candidate extends Recognition {
  readonly importer: Importer;
}

/** Minimum score at which a file is parsed as a format. */
export const LIKELY = 0.5;

/** Possible formats of a file by its content, the likeliest first. */
export function recognize(content: FileContent, known: readonly Importer[] = importers): Candidate[] {
  return known
    .map((importer) => ({ importer, ...importer.recognize(content) }))
    .sort((one, other) => other.score - one.score);
}

/** Why a file is in no known format: its kind, the formats that were tried, and the nearest one. */
export function unrecognized(content: FileContent, candidates: readonly Candidate[]): FormatError {
  const tried = `Tried: ${candidates.map(({ importer }) => importer.name).join(', ')}.`;
  const [best] = candidates;
  const nearest = best && best.score > 0 ? ` Nearest: ${best.importer.name}; ${best.reason}.` : ' No format came near.';
  const { code, message, where } = obstacle(content);
  return { code, message: `${message} ${tried}${nearest}`, ...(where === undefined ? {} : { where }) };
}

function obstacle({ bytes, text, json }: FileContent): FormatError {
  if (text === undefined) {
    const kind =
      bytes[0] === 0x50 && bytes[1] === 0x4b ? 'a ZIP file without a workbook' : 'neither text nor a workbook';
    return { code: 'not-text', message: `The file is ${kind}.` };
  }
  if (!json.ok && json.error.code === 'empty') return { code: 'empty', message: 'The file is empty.' };
  if (!json.ok && isWebPage(text)) {
    const message =
      'The file is a web page, not a framework: the address may need signing in, or lead to an error page.';
    return { code: 'web-page', message };
  }
  if (!json.ok && meantAsJson(text)) return formatErrorOf(json.error);
  return { code: 'unknown-format', message: 'The file is in a format that is not known here.' };
}

/** True for HTML and XML files. A pasted text may begin with "<" too, but not with one of these tags. */
export function isWebPage(text: string): boolean {
  return /^\s*<(!doctype|html|head|body|\?xml|!--|svg|rss|feed)\b/i.test(text);
}

/** True if a text that is not JSON was meant to be: then no other reader may build a framework from its brackets. */
export function meantAsJson(text: string): boolean {
  return /^\s*(\{\s*(["}]|$)|\[\s*([[{"\]]|$))/.test(text);
}
