import { selfCheckKeeping as english } from './en/self-check-keeping.js';
import { type Strings, stringsIn } from './strings-in.js';

export type SelfCheckKeepingStrings = Strings<typeof english>;

export const selfCheckKeepingStrings = (language: string): Promise<SelfCheckKeepingStrings> =>
  stringsIn(language, english, { es: async () => (await import('./es/self-check-keeping.js')).selfCheckKeeping });
