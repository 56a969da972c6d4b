import { primaryLanguage } from '@imh/core';

/** Languages of the builder's screens, each by its own name. */
export const languages: Readonly<Record<string, string>> = { en: 'English', es: 'Español' };

/** The first of the browser's languages that the builder has. */
export function browserLanguage(preferred: readonly string[] = navigator.languages): string {
  return preferred.map(primaryLanguage).find((tag) => Object.hasOwn(languages, tag)) ?? 'en';
}
