import type { Strings } from './en.js';

export type { Strings } from './en.js';

/** Each language is a file of its own: a page waits for what it shows, not for both. */
const tables = {
  en: async () => (await import('./en.js')).en,
  es: async () => (await import('./es.js')).es,
} as const;
export type InterfaceLanguage = keyof typeof tables;

export const interfaceLanguages: readonly { readonly id: InterfaceLanguage; readonly name: string }[] = [
  { id: 'en', name: 'English' },
  { id: 'es', name: 'Español' },
];

export function stringsIn(language: InterfaceLanguage): Promise<Strings> {
  return tables[language]();
}

/** The interface language nearest to what the browser is set to. */
export function nearestLanguage(preferred: readonly string[]): InterfaceLanguage {
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split('-')[0];
    if (primary === 'en' || primary === 'es') return primary;
  }
  return 'en';
}
