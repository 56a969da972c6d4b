import { decodeReferences } from './character-references.js';

// Control characters, bidirectional overrides and invisible spaces are removed, lone surrogates too. Zero-width joiners
// stay: Persian, Hindi and emoji need them.
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;
const HALF_CHARACTER = /\p{Surrogate}/gu;
const TAG = /<(?:[a-z/!?][^<>]*)>/gi;

/**
 * One line of text: references decoded, tags and invisible characters removed, white space collapsed.
 * Undefined without a letter or digit. Text longer than `most` characters is cut at a word and gets an ellipsis.
 */
export function plainText(value: string | null | undefined, most = 500): string | undefined {
  if (!value) return undefined;
  // Limits the time: titles and names are never that long.
  let text = decodeReferences(value.slice(0, 20_000));
  text = withoutTags(text)
    .replace(INVISIBLE, '')
    .replace(HALF_CHARACTER, '')
    .replace(/[\u2010\u2011]/g, '-')
    // Quotes that a template escaped twice.
    .replace(/\\(?=["'])/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  return text.length > most ? cut(text, most) : text;
}

/** "The title The title", which some templates print for two sizes of screens, is "The title". */
export function onceOnly(text: string): string {
  const half = text.slice(0, (text.length - 1) / 2);
  return half.length >= 8 && text === `${half} ${half}` ? half : text;
}

/** Lower-case letters and digits without accents, to compare spellings of one name. */
export function skeleton(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function withoutTags(text: string): string {
  if (!text.includes('<')) return text;
  let before: string;
  do {
    before = text;
    text = text.replace(TAG, ' ');
  } while (text !== before);
  // An unclosed tag loses its angle bracket, so that the result can never be parsed as markup.
  return text.replace(/<(?=\s*[a-z/!?])/gi, ' ');
}

function cut(text: string, most: number): string {
  const head = text.slice(0, most - 1).replace(HALF_CHARACTER, '');
  const space = head.lastIndexOf(' ');
  return `${space > most / 2 ? head.slice(0, space) : head}…`;
}
