import { guideTable as english } from './en/guide-table.js';
import { type Strings, stringsIn } from './strings-in.js';

export type GuideTableStrings = Strings<typeof english>;

export const guideTableStrings = (language: string): Promise<GuideTableStrings> =>
  stringsIn(language, english, { es: async () => (await import('./es/guide-table.js')).guideTable });
