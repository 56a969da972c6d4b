import type { Text } from './text.js';

/**
 * The words of `text` in the first of `languages` that it has; `es-MX` finds `es`, and `es` finds `es-MX`.
 * Falls back to any language rather than to nothing: a person would rather read English than a blank.
 */
export function textIn(text: Text | undefined, ...languages: (string | undefined)[]): string {
  return textAndLanguageIn(text, ...languages).text;
}

/** As `textIn`, with the language that was found, so that a page can mark it with `lang`. */
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

/** The language of a tag, without region and script. */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split('-')[0]!;
}
