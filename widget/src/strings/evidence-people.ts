import { evidencePeople as english } from './en/evidence-people.js';
import { type Strings, stringsIn } from './strings-in.js';

export type EvidencePeopleStrings = Strings<typeof english>;

export const evidencePeopleStrings = (language: string): Promise<EvidencePeopleStrings> =>
  stringsIn(language, english, { es: async () => (await import('./es/evidence-people.js')).evidencePeople });
