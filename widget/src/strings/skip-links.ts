import { skipLinks as english } from './en/skip-links.js';
import { type Strings, stringsIn } from './strings-in.js';

export type SkipLinkStrings = Strings<typeof english>;

export const skipLinkStrings = (language: string): Promise<SkipLinkStrings> =>
  stringsIn(language, english, { es: async () => (await import('./es/skip-links.js')).skipLinks });
