import { evidenceViews as english } from './en/evidence-views.js';
import { type Strings, stringsIn } from './strings-in.js';

export type EvidenceViewsStrings = Strings<typeof english>;

export const evidenceViewsStrings = (language: string): Promise<EvidenceViewsStrings> =>
  stringsIn(language, english, { es: async () => (await import('./es/evidence-views.js')).evidenceViews });
