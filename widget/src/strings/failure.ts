import { failure as english } from './en/failure.js';
import { type Strings, stringsIn } from './strings-in.js';

export type FailureStrings = Strings<typeof english>;

export const failureStrings = (language: string): Promise<FailureStrings> =>
  stringsIn(language, english, { es: async () => (await import('./es/failure.js')).failure });
