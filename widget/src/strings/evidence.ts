import { evidence as english } from './en/evidence.js';
import { type Strings, stringsIn } from './strings-in.js';

export type EvidenceStrings = Strings<typeof english>;

export const evidenceStrings = (language: string): Promise<EvidenceStrings> =>
  stringsIn(language, english, { es: async () => (await import('./es/evidence.js')).evidence });
