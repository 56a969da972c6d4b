import { type Strings, stringsIn } from '../../src/strings/strings-in.js';
import { publish as english } from './en/publish.js';

export type PublishStrings = Strings<typeof english>;

export const publishStrings = (language: string): Promise<PublishStrings> =>
  stringsIn(language, english, { es: async () => (await import('./es/publish.js')).publish });
