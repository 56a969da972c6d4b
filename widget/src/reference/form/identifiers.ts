import { likelyIdentifiers } from '@imh/core';
import type { Words } from './form.js';

/** What in a text might point to a child or a family, as a gentle question; empty where nothing does. */
export function doubtAbout(text: string, { looksLike, pleaseCheck }: Words): string {
  const found = likelyIdentifiers(text).map(({ kind, found }) => looksLike[kind](found));
  return found.length > 0 ? [...found, pleaseCheck].join(' ') : '';
}
