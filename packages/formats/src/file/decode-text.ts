import { fromDos, fromMac, fromWindows } from './old-encodings.js';
import type { DecodedText } from './decoded-text.js';
import { mendedText } from './mended-text.js';

/** The text of `decodedText` alone. */
export function decodeText(bytes: Uint8Array): string | undefined {
  return decodedText(bytes)?.text;
}

/**
 * Text from bytes: UTF-8, UTF-16, and the encodings in which Excel saves "CSV": of Windows, of older Macs, and of DOS.
 * Which one of these is judged by the letters that each makes of the bytes. An accent that an earlier program broke
 * ("ObservaciÃ³n") is restored.
 * @returns undefined if the bytes are not text
 */
export function decodedText(bytes: Uint8Array): DecodedText | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  // Text files contain no NUL, except UTF-16 without its mark; nearly every other file does within its first bytes.
  const head = bytes.subarray(0, 4096);
  if (head.includes(0)) return withoutMark(bytes, head);
  const text = utf8(bytes);
  return text === undefined ? inOldEncoding(bytes) : mendedText(text);
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 of mostly Latin letters has a NUL in every other byte. */
function withoutMark(bytes: Uint8Array, head: Uint8Array): DecodedText | undefined {
  const half = head.length >> 1;
  const zeros = [0, 0];
  head.forEach((byte, index) => (zeros[index % 2]! += byte === 0 ? 1 : 0));
  const [even = 0, odd = 0] = zeros;
  if (half === 0 || Math.min(even, odd) > 0 || Math.max(even, odd) * 10 < half * 7) return undefined;
  return { text: new TextDecoder(odd > even ? 'utf-16le' : 'utf-16be').decode(bytes) };
}

function inOldEncoding(bytes: Uint8Array): DecodedText {
  const readings = [
    { text: fromWindows(bytes), name: undefined },
    { text: fromMac(bytes), name: 'an older Mac' },
    { text: fromDos(bytes), name: 'DOS' },
  ];
  const scores = readings.map(({ text }) => likelihood(text));
  const best = scores.indexOf(Math.max(...scores));
  const { text, name } = readings[best]!;
  if (name === undefined) return { text };
  const message = `The file is in the encoding of ${name}; its accents were read so. Check a few of them, or save the file again as “CSV UTF-8”`;
  return { text, note: { code: 'old-encoding', message } };
}

const accents = /[áéíóúüñàèìòùâêîôûçãõäöåëïÿæœß]/i;

/** Accented letters beside letters, less the signs that no text has there. The first of equals wins. */
function likelihood(text: string): number {
  let score = 0;
  let seen = 0;
  for (const { 0: sign, index } of text.matchAll(/[^\0-\x7f]/g)) {
    if ((seen += 1) > 2000) break;
    const [before = ' ', after = ' '] = [text[index - 1], text[index + 1]];
    const besideLetters = /\p{L}/u.test(before) || /\p{L}/u.test(after);
    const within = /\p{Ll}/u.test(before) && /\p{Ll}/u.test(after);
    if (accents.test(sign)) score += within && /\p{Lu}/u.test(sign) ? -2 : besideLetters ? 2 : 0;
    else if (/[“”‘’–—…«»¿¡°ºª©®™•·€\u00a0]/.test(sign)) score += within && sign !== '’' ? -2 : 1;
    else score -= 2;
  }
  return score;
}
