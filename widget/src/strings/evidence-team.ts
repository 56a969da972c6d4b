import { evidenceTeam as english } from './en/evidence-team.js';
import { type Strings, stringsIn } from './strings-in.js';

export type EvidenceTeamStrings = Strings<typeof english>;

export const evidenceTeamStrings = (language: string): Promise<EvidenceTeamStrings> =>
  stringsIn(language, english, { es: async () => (await import('./es/evidence-team.js')).evidenceTeam });
