import { reference as english } from './en/reference.js';
import { type Strings, stringsIn } from './strings-in.js';

export type ReferenceStrings = Strings<typeof english>;

export const referenceStrings = (language: string): Promise<ReferenceStrings> =>
  stringsIn(language, english, { es: async () => (await import('./es/reference.js')).reference });
