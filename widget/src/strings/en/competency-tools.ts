import { count } from './count.js';

/** Strings for the tools of <imh-competencies>: search, categories, links, printing, download and tabs. */
export const competencyTools = {
  appliesTo: (n: number, category: string) => `${count(n, '# competency', '# competencies')} for ${category}.`,
  /** Follows `appliesTo`. */
  leftOut: (n: number) =>
    n > 0 ? `${count(n, '# other is', '# others are')} hidden by this filter.` : 'All competencies are shown.',
  /** Follows the description of a category. */
  onlyThese: (n: number) =>
    count(n, '# competency belongs to this category only.', '# competencies belong to this category only.'),
  /** Beside a heading, while a filter hides some of its competencies. */
  countOf: (left: number, all: number) => `${left} of ${count(all, '# competency', '# competencies')}`,
  matches: (n: number, query: string) => `${count(n, '# match', '# matches')} for “${query}”`,
  /** Follows `matches`, if a category is chosen as well. */
  within: (category: string) => ` in ${category}`,
  noMatches: (query: string, category: string | undefined) =>
    `No results for “${query}”${category ? ` in ${category}` : ''}. Try fewer or different words.`,
  showAll: 'Show everything',
  linkCopied: 'Link copied',
  copyLink: 'Copy link',
  linkByHand: 'Copy this address:',
  tabs: 'Views of this framework',
  tabCompetencies: 'Competencies',
  tabSelfCheck: 'Self-check',
  tabTrainings: 'Trainings',
  tabRequirements: 'Requirements',
  /** On a competency: leads to its trainings. */
  trainingsOn: (n: number) => count(n, '# training', '# trainings'),
  membersShown: 'You are signed in. The full statements are now shown.',
  close: 'Close',
  printTitle: 'What should be printed?',
  printOpen: 'Only the open sections',
  printAll: 'Everything',
  printCategory: (category: string) => `Print for ${category}`,
  printFiltered: 'Only the competencies that match your search or category will be printed.',
  downloadTitle: 'Download as',
  formats: {
    json: 'JSON, for this page and the Evidence Log',
    csv: 'Table (CSV), for spreadsheets',
    case: 'CASE 1.1, for learning management systems',
    jsonld: 'schema.org (JSON-LD), for websites',
  },
  exportsAll: 'The file contains the full text.',
  exportsTitles: (owner: string | undefined) =>
    `Titles only. ${owner ?? 'The association'} does not allow the statements or practice examples to be copied.`,
  exportsNothing: (owner: string | undefined) =>
    `${owner ?? 'The association'} does not allow this text to be downloaded.`,
  compare: {
    title: 'Compare categories',
    about: 'A category is a kind of work. It is not a rank, and nothing here decides which category fits you.',
    discipline: 'Your discipline',
    anyDiscipline: 'Choose a discipline',
    oftenIn: (n: number): string =>
      n === 1
        ? 'People of this discipline often work in this category. Select it to see its competencies.'
        : 'People of this discipline often work in these categories. Select one to see its competencies.',
    map: 'Map of domains and categories',
    mapAbout: 'How many competencies of each domain apply to each category. Select a number to see them.',
    /** Heading of the first column. */
    domain: 'Domain',
    spectrum: 'Kind of service',
    all: 'All domains',
    only: 'Only in this category',
    newTitle: 'What would be new for me?',
    present: 'My category now',
    next: 'Compared with',
    same: 'Choose two different categories.',
    difference: (
      present: string,
      next: string,
      { added, shared, left }: { readonly added: number; readonly shared: number; readonly left: number },
    ) =>
      `${count(added, '# competency of', '# competencies of')} “${next}” ${added === 1 ? 'is' : 'are'} not in “${present}”. ` +
      `${count(shared, '# is', '# are')} in both. ${count(left, '# is', '# are')} only in “${present}”.`,
    /** Below the title of a competency that no other category has. */
    onlyHere: 'Only in this category',
    further: 'Other competencies',
  },
  sameAs: 'Same as:',
  replacedBy: 'Replaced by:',
  alsoUnder: 'Also listed under:',
};
