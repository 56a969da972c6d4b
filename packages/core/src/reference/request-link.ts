import { type Relation, relations } from './relations.js';

/** A global of browsers and Node alike; see `webAddress`. */
declare const URLSearchParams: new (text: string) => { get(name: string): string | null };

/** What applicants put into a link for the person they ask. */
export interface Prefill {
  readonly name: string;
  readonly relation: Relation | '';
  /** Not validated here: look it up in the framework before using it. */
  readonly category: string;
  readonly language: string;
}

/** Not `#imh=`, which opens a competency; each element ignores the hash of the other. */
const key = '#imh-reference=';

/** Maximum lengths in characters; a longer hash is rejected as abuse, a longer name is cut. */
const longestHash = 2000;
export const longestName = 120;

/** Reads a hash, which anybody may have written: known values, and short plain text. */
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

/** @param address of the page with the form; its own hash is replaced */
export function linkWith(address: string, { name, relation, category, language }: Prefill): string {
  const fields = Object.entries({ name: tidyName(name), relation, category, lang: language });
  const pairs = fields.filter(([, value]) => value).map(([field, value]) => `${field}=${escaped(value)}`);
  return address.split('#')[0] + key + pairs.join('&');
}

/** One line without invisible characters, except the two that join letters in some scripts. */
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
