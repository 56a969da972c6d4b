import { count } from './count.js';

/** Strings for the tools of <imh-competencies>: search, categories, links, printing, download and tabs. */
export const competencyTools = {
  appliesTo: (n: number, category: string) => `${count(n, '# competency', '# competencies')} for ${category}.`,
  /** Follows `appliesTo`. */
  leftOut: (n: number) =>
    n > 0 ? `${count(n, '# other is', '# others are')} hidden by this filter.` : 'All competencies are shown.',
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
  /** On a competency: leads to its trainings. */
  trainingsOn: (n: number) => count(n, '# training', '# trainings'),
  membersShown: 'You are signed in. The full statements are now shown.',
  close: 'Close',
  printTitle: 'What should be printed?',
  printOpen: 'Only the open sections',
  printAll: 'Everything',
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
  sameAs: 'Same as:',
  replacedBy: 'Replaced by:',
  alsoUnder: 'Also listed under:',
};
