import { evidenceFiles as english } from './en/evidence-files.js';
import { type Strings, stringsIn } from './strings-in.js';

export type EvidenceFilesStrings = Strings<typeof english>;

export const evidenceFilesStrings = (language: string): Promise<EvidenceFilesStrings> =>
  stringsIn(language, english, { es: async () => (await import('./es/evidence-files.js')).evidenceFiles });
