import { embed as english } from './en/embed.js';
import { type Strings, stringsIn } from './strings-in.js';

export type EmbedStrings = Strings<typeof english>;

export const embedStrings = (language: string): Promise<EmbedStrings> =>
  stringsIn(language, english, { es: async () => (await import('./es/embed.js')).embed });
