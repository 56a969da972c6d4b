import { evidencePerson as english } from './en/evidence-person.js';
import { type Strings, stringsIn } from './strings-in.js';

export type EvidencePersonStrings = Strings<typeof english>;

export const evidencePersonStrings = (language: string): Promise<EvidencePersonStrings> =>
  stringsIn(language, english, { es: async () => (await import('./es/evidence-person.js')).evidencePerson });
