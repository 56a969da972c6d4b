import type { DecodedText } from './decoded-text.js';
import { windowsByte } from './old-encodings.js';

/** UTF-8 of two to four bytes, each read as a character of Windows-1252. */
const broken =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{1,3}/g;

/** Documents that programs write, which come back as they were: JSON, XML, and our own CSV. */
const isOurs = /^\s*(?:[{[<]|imh-framework[,;])/;

/**
 * Restores characters that an earlier program broke by reading UTF-8 as Windows-1252: "ObservaciÃ³n" is "Observación".
 * Everything else is unchanged, so a text that means "Ã³" itself is as good as never met.
 */
export function mendedText(text: string): DecodedText {
  if (isOurs.test(text)) return { text };
  let example: string | undefined;
  const mended = text.replace(broken, (signs: string, index: number) => {
    const right = restored(signs);
    if (right !== undefined) example ??= wordAt(text, index);
    return right ?? signs;
  });
  if (example === undefined) return { text };
  const message = `Accents were broken before, as in “${example}”; read as “${example.replace(broken, (signs) => restored(signs) ?? signs)}”`;
  return { text: mended, note: { code: 'broken-accents', message } };
}

function restored(signs: string): string | undefined {
  const bytes = [...signs].map(windowsByte);
  if (bytes.includes(undefined)) return undefined;
  // Characters that follow the sequence may match as well: "Ã³»".
  for (let length = bytes.length; length > 1; length -= 1) {
    try {
      const decoder = new TextDecoder('utf-8', { fatal: true });
      const text = decoder.decode(Uint8Array.from(bytes.slice(0, length) as number[]));
      if ([...text].length === 1) return text + [...signs].slice(length).join('');
    } catch {
      // Not UTF-8 in this length.
    }
  }
  return undefined;
}

function wordAt(text: string, index: number): string {
  const start = /\S{0,30}$/.exec(text.slice(Math.max(0, index - 30), index))![0];
  return start + /^[^\s,;]{0,30}/.exec(text.slice(index, index + 30))![0];
}
