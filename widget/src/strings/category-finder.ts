import { categoryFinder as english } from './en/category-finder.js';
import { type Strings, stringsIn } from './strings-in.js';

export type CategoryFinderStrings = Strings<typeof english>;

export const categoryFinderStrings = (language: string): Promise<CategoryFinderStrings> =>
  stringsIn(language, english, { es: async () => (await import('./es/category-finder.js')).categoryFinder });
