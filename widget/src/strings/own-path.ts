import { ownPath as english } from './en/own-path.js';
import { type Strings, stringsIn } from './strings-in.js';

export type OwnPathStrings = Strings<typeof english>;

export const ownPathStrings = (language: string): Promise<OwnPathStrings> =>
  stringsIn(language, english, { es: async () => (await import('./es/own-path.js')).ownPath });
