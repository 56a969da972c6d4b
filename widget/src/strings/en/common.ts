import { count } from './count.js';

/** Strings that every element needs. */
export const common = {
  language: 'en',
  /** The locale for numbers (BCP 47). */
  numberLocale: 'en-US',
  competencies: (n: number) => count(n, '# competency', '# competencies'),
  print: 'Print',
  version: (version: string) => `Version ${version}`,
  heldBack: (association: string | undefined) =>
    `Only titles are shown here. The full statements are available from ${association || 'the association'}.`,
  signIn: 'Sign in to read the statements',
  moreAt: (place: string) => `Read more at ${place}`,
  category: 'Category',
  allCategories: 'All categories',
  /** The reason, if the file with the detailed reasons (failure) cannot be loaded. */
  unreachable: 'There seems to be no connection.',
};
