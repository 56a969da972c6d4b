import { type Strings, stringsIn } from '../../src/strings/strings-in.js';
import { check as english } from './en/check.js';

export type CheckStrings = Strings<typeof english>;

export const checkStrings = (language: string): Promise<CheckStrings> =>
  stringsIn(language, english, { es: async () => (await import('./es/check.js')).check });
