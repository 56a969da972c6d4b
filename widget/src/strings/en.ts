import { counter, type Strings } from './strings.js';

const count = counter('en');

export const en: Strings = {
  language: 'en',
  outline: {
    practice: 'How it shows in practice',
    keywords: 'Also:',
    copyLink: 'Copy link',
    orphans: 'Further entries',
    competencies: (n) => count(n, '# competency', '# competencies'),
  },
  search: 'Search',
  category: 'Category',
  allCategories: 'All categories',
  categories: 'Categories',
  chooseCategory: 'Choose a category to see only what applies to it.',
  appliesTo: (n, category) => `${count(n, '# competency applies', '# competencies apply')} to ${category}.`,
  competencies: (n) => count(n, '# competency', '# competencies'),
  entries: (n) => count(n, '# entry', '# entries'),
  matches: (n, query) => `${count(n, '# match', '# matches')} for “${query}”`,
  noMatches: (query, category) =>
    `Nothing found for “${query}”${category ? ` in ${category}` : ''}. Try fewer or other words.`,
  showAll: 'Show everything',
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
  print: 'Print',
  version: (version) => `Version ${version}`,
  status: { draft: 'draft', adopted: 'adopted', deprecated: 'no longer in use', outline: 'outline' },
  since: (date) => `in effect from ${date}`,
  heldBack: (association) =>
    association
      ? `Only titles are shown here. The full statements are available from ${association}.`
      : 'Only titles are shown here. The full statements are available from the association.',
  signIn: 'Sign in to read the statements',
  moreAt: (place) => `Read more at ${place}`,
  linkCopied: 'Link copied',
  linkByHand: 'Copy this address:',
  loading: 'Loading the competencies…',
  empty: 'This framework has no entries yet.',
  failed: 'The competencies could not be shown',
  unreachable: 'There seems to be no connection.',
  tryAgain: 'Try again',
  address: 'Address:',
};
