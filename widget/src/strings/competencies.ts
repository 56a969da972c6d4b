import { competencies as english } from './en/competencies.js';
import { type Strings, stringsIn } from './strings-in.js';

export type CompetenciesStrings = Strings<typeof english>;

export const competenciesStrings = (language: string): Promise<CompetenciesStrings> =>
  stringsIn(language, english, { es: async () => (await import('./es/competencies.js')).competencies });
