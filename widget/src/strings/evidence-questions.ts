import { evidenceQuestions as english } from './en/evidence-questions.js';
import { type Strings, stringsIn } from './strings-in.js';

export type EvidenceQuestionsStrings = Strings<typeof english>;

export const evidenceQuestionsStrings = (language: string): Promise<EvidenceQuestionsStrings> =>
  stringsIn(language, english, { es: async () => (await import('./es/evidence-questions.js')).evidenceQuestions });
