import { type Strings, stringsIn } from '../../src/strings/strings-in.js';
import { site as english } from './en/site.js';

export type SiteStrings = Strings<typeof english>;

export const siteStrings = (language: string): Promise<SiteStrings> =>
  stringsIn(language, english, { es: async () => (await import('./es/site.js')).site });
