import { count } from './count.js';

/** What every element may have to say. */
export const common = {
  language: 'en',
  competencies: (n: number) => count(n, '# competency', '# competencies'),
  print: 'Print',
  version: (version: string) => `Version ${version}`,
  heldBack: (association: string | undefined) =>
    `Only titles are shown here. The full statements are available from ${association || 'the association'}.`,
  signIn: 'Sign in to read the statements',
  moreAt: (place: string) => `Read more at ${place}`,
  category: 'Category',
  allCategories: 'All categories',
  /** Why, where the file that says it better cannot be had. */
  unreachable: 'There seems to be no connection.',
};
