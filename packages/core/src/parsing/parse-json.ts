import type { DocumentError, TextPosition } from './document-error.js';
import { DEEPEST, firstFault, makeSafe } from './json-value.js';
import { failure, type Result, success } from './result.js';

/** Parses text as JSON; distinguishes a web page returned instead of data from a damaged file. */
export function parseJson(text: string, wanted: string): Result<unknown, DocumentError> {
  const json = text.trim();
  if (json === '') return failure({ code: 'empty', message: `The file is empty; expected ${wanted}.` });
  if (json.startsWith('<')) {
    const message = `This is a web page, not ${wanted}: the address may need signing in, or lead to an error page.`;
    return failure({ code: 'web-page', message });
  }
  const nested = `The file is nested more than ${DEEPEST} levels deep, which ${wanted} never is.`;
  // Brackets by the million would keep JSON.parse busy for seconds.
  if (tooDeep.test(json)) return failure({ code: 'not-a-document', message: nested });
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    const at = positionOf(text.indexOf(json) + firstFault(json), text);
    const place = `line ${at.line}, column ${at.column}`;
    const message = `The file cannot be read as JSON (${place}); it may be cut off or edited by hand.`;
    return failure({ code: 'not-json', message, at });
  }
  if (makeSafe(value)) return success(value);
  return failure({ code: 'not-a-document', message: nested });
}

/** Matches text that begins with more brackets than any valid document has levels. */
const tooDeep = new RegExp(`^(?:\\[\\s*){${DEEPEST + 1}}`);

function positionOf(index: number, text: string): TextPosition {
  const before = text.slice(0, index).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
