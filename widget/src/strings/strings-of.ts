import { primaryLanguage } from '@imh/core';
import * as en from './en.js';
import type { Language, Part, Strings } from './strings.js';

/** A further language is a file beside `es.ts` and a line here. */
const others: Readonly<Record<string, () => Promise<Language>>> = {
  es: () => import('./es.js'),
};

/**
 * What an element says by itself, in a language; English where it is not spoken here, or where its file cannot be had.
 * The build gives every folder that asks here a copy with its own part alone (widget/build/string-parts.mjs).
 */
export async function stringsOf<P extends Part>(part: P, language: string): Promise<Strings<P>> {
  const load = others[primaryLanguage(language)];
  const { common, [part]: own } = (await load?.().catch(() => undefined)) ?? en;
  return { ...common, ...own };
}
