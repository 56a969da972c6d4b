import { count } from './count.js';

export const competencies = {
  outline: {
    practice: 'How it shows in practice',
    keywords: 'Also:',
    copyLink: 'Copy link',
    /** Over the nodes whose heading is missing. */
    orphans: 'Other entries',
  },
  search: 'Search',
  categories: 'Categories',
  /** Under the category list, before one is chosen. */
  chooseCategory: 'Choose a category to see only what applies to it.',
  /** Where nothing is a competency. */
  entries: (n: number) => count(n, '# entry', '# entries'),
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
  status: { draft: 'draft', adopted: 'adopted', deprecated: 'no longer in use', outline: 'outline' },
  since: (date: string) => `in effect from ${date}`,
  download: 'Download',
  loading: 'Loading the competencies…',
  empty: 'This framework has no entries yet.',
  failed: 'The competencies could not be shown',
};
