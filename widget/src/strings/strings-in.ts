import { primaryLanguage } from '@imh/core';
import { common } from './en/common.js';

/** Strings that every element needs. */
export type Common = typeof common;
export type Strings<Own> = Common & Own;

/** Another language needs: a folder beside `es/`, a line here, and a line in each table beside this file. */
interface Translations<Own> {
  readonly es: () => Promise<Own>;
}

const commonTranslations: Translations<Common> = { es: async () => (await import('./es/common.js')).common };

/**
 * The strings of one feature together with the common ones. English is bundled with the feature; any other language is
 * loaded when asked for. Falls back to English if the language is unknown or its files cannot be loaded.
 * @param language BCP 47
 */
export async function stringsIn<Own>(
  language: string,
  english: Own,
  translations: Translations<Own>,
): Promise<Strings<Own>> {
  const known = primaryLanguage(language) as keyof Translations<Own>;
  if (!Object.hasOwn(translations, known)) return { ...common, ...english };
  try {
    const [shared, own] = await Promise.all([commonTranslations[known](), translations[known]()]);
    return { ...shared, ...own };
  } catch {
    return { ...common, ...english };
  }
}
