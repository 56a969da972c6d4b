import { type Strings, stringsIn } from '../../src/strings/strings-in.js';
import { rights as english } from './en/rights.js';

export type RightsStrings = Strings<typeof english>;

export const rightsStrings = (language: string): Promise<RightsStrings> =>
  stringsIn(language, english, { es: async () => (await import('./es/rights.js')).rights });
