import { type Strings, stringsIn } from '../../src/strings/strings-in.js';
import { card as english } from './en/card.js';

export type CardStrings = Strings<typeof english>;

export const cardStrings = (language: string): Promise<CardStrings> =>
  stringsIn(language, english, { es: async () => (await import('./es/card.js')).card });
