import type { Text } from '@imh/core';
import type { LanguageMap } from './statement.js';

/** The tag in its canonical form; undefined if it is not a BCP 47 tag, which a record store would refuse. */
export function languageTag(tag: string | undefined): string | undefined {
  if (tag === undefined) return undefined;
  if (!canonical.has(tag)) canonical.set(tag, canonicalTag(tag));
  return canonical.get(tag);
}

/** A long log has few languages, and asking the browser takes longer than writing the rest of a statement. */
const canonical = new Map<string, string | undefined>();

function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/**
 * A text in all its languages; undefined if nothing is written in any of them.
 * @param language of a plain string
 */
export function languageMap(text: Text | undefined, language?: string): LanguageMap | undefined {
  const texts = typeof text === 'string' ? [[language, text] as const] : Object.entries(text ?? {});
  const written = texts.filter(([, words]) => words.trim() !== '');
  if (written.length === 0) return undefined;
  return Object.fromEntries(written.map(([tag, words]) => [languageTag(tag) ?? 'und', plain(words)]));
}

/** Text as UTF-8 can hold it. */
export function plain(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD').trim();
}
