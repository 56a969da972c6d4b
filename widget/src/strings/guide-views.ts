import { guideViews as english } from './en/guide-views.js';
import { type Strings, stringsIn } from './strings-in.js';

export type GuideViewsStrings = Strings<typeof english>;

export const guideViewsStrings = (language: string): Promise<GuideViewsStrings> =>
  stringsIn(language, english, { es: async () => (await import('./es/guide-views.js')).guideViews });
