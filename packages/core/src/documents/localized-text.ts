import type { Text } from './text.js';

/**
 * The text in the first of `languages` that it is available in; `es-MX` matches `es`, and `es` matches `es-MX`.
 * Falls back to any other language, because that is more useful than a blank.
 */
export function textIn(text: Text | undefined, ...languages: (string | undefined)[]): string {
  return textAndLanguageIn(text, ...languages).text;
}

/** Like `textIn`, plus the language of the result, for the `lang` attribute. */
export function textAndLanguageIn(
  text: Text | undefined,
  ...languages: (string | undefined)[]
): { text: string; language?: string } {
  if (text === undefined) return { text: '' };
  if (typeof text === 'string') return { text };
  const tags = Object.keys(text);
  for (const language of languages) {
    if (!language) continue;
    const wanted = language.toLowerCase();
    const found =
      tags.find((tag) => tag.toLowerCase() === wanted) ??
      tags.find((tag) => primaryLanguage(tag) === primaryLanguage(wanted));
    if (found !== undefined && text[found]) return { text: text[found], language: found };
  }
  const any = tags.find((tag) => text[tag]);
  return any === undefined ? { text: '' } : { text: text[any] ?? '', language: any };
}

/** The primary language subtag, without region and script. */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split('-')[0]!;
}
