import { selfCheckResult as english } from './en/self-check-result.js';
import { type Strings, stringsIn } from './strings-in.js';

export type SelfCheckResultStrings = Strings<typeof english>;

export const selfCheckResultStrings = (language: string): Promise<SelfCheckResultStrings> =>
  stringsIn(language, english, { es: async () => (await import('./es/self-check-result.js')).selfCheckResult });
