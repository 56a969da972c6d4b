import { decodeReferences } from './character-references.js';

// Control characters, the marks that reverse the reading direction, invisible spaces and halves of a character: none is
// text. (The zero-width joiners stay: Persian, Hindi and emoji need them.)
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;
const HALF_CHARACTER = /\p{Surrogate}/gu;
const TAG = /<(?:[a-z/!?][^<>]*)>/gi;

/**
 * One line of text without markup: references decoded, tags and invisible characters gone, spaces collapsed.
 * Undefined when nothing readable is left. Longer than `most` characters is cut at a word with an ellipsis.
 */
export function plainText(value: string | null | undefined, most = 500): string | undefined {
  if (!value) return undefined;
  // Nothing that long is a title or a name; the rest is not worth the time.
  let text = decodeReferences(value.slice(0, 20_000));
  text = withoutTags(text).replace(INVISIBLE, '').replace(HALF_CHARACTER, '').replace(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  return text.length > most ? cut(text, most) : text;
}

/** Letters and digits only, without case or accents: two spellings of one name have the same skeleton. */
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
  // An opened but never closed tag: the angle goes, so that what is left cannot be read as markup by anyone.
  return text.replace(/<(?=\s*[a-z/!?])/gi, ' ');
}

function cut(text: string, most: number): string {
  const head = text.slice(0, most - 1).replace(HALF_CHARACTER, '');
  const space = head.lastIndexOf(' ');
  return `${space > most / 2 ? head.slice(0, space) : head}…`;
}
