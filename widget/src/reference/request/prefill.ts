import { type Relation, relations } from './draft.js';

/** What an applicant puts into a link for the person she asks. */
export interface Prefill {
  readonly name: string;
  readonly relation: Relation | '';
  /** Of which framework is not known here: to be looked up there before it is used. */
  readonly category: string;
  readonly language: string;
}

/** Other than `#imh=`, which opens a competency; each element leaves the other's hash alone. */
const key = '#imh-reference=';

/** Characters. No honest link is longer, and no name. */
const longestHash = 2000;
export const longestName = 120;

/** What a hash says, which anybody may have written: known values, and short plain text. */
export function prefillIn(hash: string): Prefill | undefined {
  if (!hash.startsWith(key) || hash.length > longestHash) return undefined;
  const fields = new URLSearchParams(hash.slice(key.length));
  const language = fields.get('lang') ?? '';
  return {
    name: tidyName(fields.get('name') ?? ''),
    relation: relations.find((relation) => relation === fields.get('relation')) ?? '',
    category: fields.get('category') ?? '',
    language: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(language) ? language : '',
  };
}

/** @param address of the page with the form; a hash of its own goes */
export function linkWith(address: string, { name, relation, category, language }: Prefill): string {
  const fields = Object.entries({ name: tidyName(name), relation, category, lang: language });
  const pairs = fields.filter(([, value]) => value).map(([field, value]) => `${field}=${escaped(value)}`);
  return address.split('#')[0] + key + pairs.join('&');
}

/** One line without invisible characters, but for the two that some scripts join letters with. */
function tidyName(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/(?![\u200C\u200D\p{Cc}])\p{C}/gu, '')
    .replace(/[\p{Z}\p{Cc}]+/gu, ' ')
    .trim();
  return [...plain].slice(0, longestName).join('').trim();
}

// Mail programs end a link at some of the characters that encodeURIComponent leaves as they are.
const escaped = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*.~_]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
