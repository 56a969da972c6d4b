import { competencyTools as english } from './en/competency-tools.js';
import { type Strings, stringsIn } from './strings-in.js';

export type CompetencyToolsStrings = Strings<typeof english>;

export const competencyToolsStrings = (language: string): Promise<CompetencyToolsStrings> =>
  stringsIn(language, english, { es: async () => (await import('./es/competency-tools.js')).competencyTools });
