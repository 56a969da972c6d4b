import { selfCheckPaper as english } from './en/self-check-paper.js';
import { type Strings, stringsIn } from './strings-in.js';

export type SelfCheckPaperStrings = Strings<typeof english>;

export const selfCheckPaperStrings = (language: string): Promise<SelfCheckPaperStrings> =>
  stringsIn(language, english, { es: async () => (await import('./es/self-check-paper.js')).selfCheckPaper });
