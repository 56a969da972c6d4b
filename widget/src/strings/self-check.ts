import { selfCheck as english } from './en/self-check.js';
import { type Strings, stringsIn } from './strings-in.js';

export type SelfCheckStrings = Strings<typeof english>;

export const selfCheckStrings = (language: string): Promise<SelfCheckStrings> =>
  stringsIn(language, english, { es: async () => (await import('./es/self-check.js')).selfCheck });
