import type { Framework, Text } from '@imh/core';

/** BCP 47: the language of text without one. "" if the framework names none. */
export const mainLanguage = ({ language, languages }: Framework): string => language ?? languages?.[0] ?? '';

/** The languages that are edited: the main one first, then those that the framework declares or uses. */
export function editedLanguages(framework: Framework): string[] {
  const found = new Set([mainLanguage(framework), ...(framework.languages ?? [])]);
  const add = (text: Text | undefined): void => {
    if (typeof text === 'object') for (const tag of Object.keys(text)) found.add(tag);
  };
  add(framework.title);
  for (const { label, text } of framework.nodes) {
    add(label);
    add(text);
  }
  return [...found];
}

/** The words in exactly this language; "" if there are none. */
export function wordsIn(text: Text | undefined, language: string, framework: Framework): string {
  if (text === undefined) return '';
  if (typeof text === 'string') return language === mainLanguage(framework) ? text : '';
  return text[language] ?? '';
}

/**
 * The text with other words in one language. It stays a plain string as long as only the main language has words.
 * @returns undefined if no words are left
 */
export function withWords(
  text: Text | undefined,
  language: string,
  words: string,
  framework: Framework,
): Text | undefined {
  const main = mainLanguage(framework);
  const before: Readonly<Record<string, string>> = typeof text === 'string' ? { [main]: text } : (text ?? {});
  const after = Object.fromEntries(
    Object.entries({ ...before, [language]: words }).filter(([, one]) => one.trim() !== ''),
  );
  const tags = Object.keys(after);
  if (tags.length === 0) return undefined;
  return tags.length === 1 && tags[0] === main && typeof text !== 'object' ? after[main]! : after;
}
