import { requirements as english } from './en/requirements.js';
import { type Strings, stringsIn } from './strings-in.js';

export type RequirementsStrings = Strings<typeof english>;

export const requirementsStrings = (language: string): Promise<RequirementsStrings> =>
  stringsIn(language, english, { es: async () => (await import('./es/requirements.js')).requirements });
