import { count } from './count.js';

export const competencies = {
  outline: {
    practice: 'How it shows in practice',
    keywords: 'Also:',
    copyLink: 'Copy link',
    /** Heading above entries whose parent is missing. */
    orphans: 'Other entries',
  },
  search: 'Search',
  categories: 'Categories',
  /** Below the category list, until a category is chosen. */
  chooseCategory: 'Choose a category to see only what applies to it.',
  /** In place of the number of competencies, if no entry is a competency. */
  entries: (n: number) => count(n, '# entry', '# entries'),
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
  status: { draft: 'draft', adopted: 'adopted', deprecated: 'no longer in use', outline: 'outline' },
  since: (date: string) => `in effect from ${date}`,
  compare: 'Compare categories',
  download: 'Download',
  loading: 'Loading the competencies…',
  empty: 'This framework has no entries yet.',
  failed: 'The competencies could not be shown',
};
