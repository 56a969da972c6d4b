import { en, type Strings } from './en.js';
import { es } from './es.js';

export type { Strings } from './en.js';

const tables = { en, es } as const;
export type InterfaceLanguage = keyof typeof tables;

export const interfaceLanguages: readonly { readonly id: InterfaceLanguage; readonly name: string }[] = [
  { id: 'en', name: 'English' },
  { id: 'es', name: 'Español' },
];

export function stringsIn(language: InterfaceLanguage): Strings {
  return tables[language];
}

/** The interface language nearest to what the browser is set to. */
export function nearestLanguage(preferred: readonly string[]): InterfaceLanguage {
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split('-')[0];
    if (primary === 'en' || primary === 'es') return primary;
  }
  return 'en';
}
