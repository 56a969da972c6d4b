import { crosswalk as english } from './en/crosswalk.js';
import { type Strings, stringsIn } from './strings-in.js';

export type CrosswalkStrings = Strings<typeof english>;

export const crosswalkStrings = (language: string): Promise<CrosswalkStrings> =>
  stringsIn(language, english, { es: async () => (await import('./es/crosswalk.js')).crosswalk });
