import { type Strings, stringsIn } from '../../src/strings/strings-in.js';
import { content as english } from './en/content.js';

export type ContentStrings = Strings<typeof english>;

export const contentStrings = (language: string): Promise<ContentStrings> =>
  stringsIn(language, english, { es: async () => (await import('./es/content.js')).content });
