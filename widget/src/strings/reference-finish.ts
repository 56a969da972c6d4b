import { referenceFinish as english } from './en/reference-finish.js';
import { type Strings, stringsIn } from './strings-in.js';

export type ReferenceFinishStrings = Strings<typeof english>;

export const referenceFinishStrings = (language: string): Promise<ReferenceFinishStrings> =>
  stringsIn(language, english, { es: async () => (await import('./es/reference-finish.js')).referenceFinish });
