// All that the elements say by themselves, in English. One file is one language: whoever adds one copies this file,
// translates it, and names it in strings-of.ts.
import type { Format } from '../data/kinds/kind.js';
import type { Problem } from '../data/problem.js';
import type { Wrong } from '../data/check.js';
import { counter } from './counter.js';

const count = counter('en');

/** What every element may have to say. */
export const common = {
  language: 'en',
  competencies: (n: number) => count(n, '# competency', '# competencies'),
  print: 'Print',
  version: (version: string) => `Version ${version}`,
  heldBack: (association: string | undefined) =>
    association
      ? `Only titles are shown here. The full statements are available from ${association}.`
      : 'Only titles are shown here. The full statements are available from the association.',
  signIn: 'Sign in to read the statements',
  moreAt: (place: string) => `Read more at ${place}`,
  category: 'Category',
  allCategories: 'All categories',
  /** Why, where the file that says it better cannot be had. */
  unreachable: 'There seems to be no connection.',
};

export const competencies = {
  outline: {
    practice: 'How it shows in practice',
    keywords: 'Also:',
    copyLink: 'Copy link',
    /** Over the nodes whose heading is missing. */
    orphans: 'Further entries',
  },
  search: 'Search',
  categories: 'Categories',
  /** Under the category list, before one is chosen. */
  chooseCategory: 'Choose a category to see only what applies to it.',
  appliesTo: (n: number, category: string) =>
    `${count(n, '# competency applies', '# competencies apply')} to ${category}.`,
  /** Where nothing is a competency. */
  entries: (n: number) => count(n, '# entry', '# entries'),
  matches: (n: number, query: string) => `${count(n, '# match', '# matches')} for “${query}”`,
  noMatches: (query: string, category: string | undefined) =>
    `Nothing found for “${query}”${category ? ` in ${category}` : ''}. Try fewer or other words.`,
  showAll: 'Show everything',
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
  status: { draft: 'draft', adopted: 'adopted', deprecated: 'no longer in use', outline: 'outline' },
  since: (date: string) => `in effect from ${date}`,
  linkCopied: 'Link copied',
  linkByHand: 'Copy this address:',
  loading: 'Loading the competencies…',
  empty: 'This framework has no entries yet.',
  failed: 'The competencies could not be shown',
};

const askSite = 'If it stays so, tell the people who run this site.';

/** When something cannot be shown, and only then. */
export const failure = {
  tryAgain: 'Try again',
  address: 'Address:',
  /** Why, and what to do about it. */
  sentences: (problem: Problem): readonly [reason: string, remedy: string] => {
    const wanted = kinds[problem.wanted ?? 'imh-framework'];
    switch (problem.code) {
      case 'network':
        return [
          'The file could not be reached: there is no connection, or the other site does not let this page read it.',
          `Check your connection and try again. ${askSite}`,
        ];
      case 'timeout':
        return ['The other side took too long to answer.', `Try again in a moment. ${askSite}`];
      case 'status':
        return problem.status === 404 || problem.status === 410
          ? [`There is no file at this address (error ${problem.status}).`, askSite]
          : problem.status === 401 || problem.status === 403
            ? [`The file is not open to everyone (error ${problem.status}).`, 'Sign in on this site, then try again.']
            : [`The other side answered with error ${problem.status}.`, `Try again in a moment. ${askSite}`];
      case 'web-page':
        return [
          'A web page came back in place of the file: this usually means that signing in is needed.',
          `Sign in on this site, then try again. ${askSite}`,
        ];
      case 'empty':
        return ['The file is empty.', askSite];
      case 'not-json':
        return [
          `The file is damaged${problem.where ? ` (${problem.where})` : ''}: it is not readable as JSON.`,
          askSite,
        ];
      case 'not-a-document':
        return [`The file holds something else than ${wanted}.`, askSite];
      case 'other-format':
        return [
          problem.found
            ? `The file is “${problem.found}”; ${wanted} says “${problem.wanted}”.`
            : `The file does not say that it is ${wanted} (“format”: “${problem.wanted}”).`,
          askSite,
        ];
      case 'newer-version':
        return [
          `The file was written for a newer version of this display (format version ${problem.found}; read here: 1).`,
          'The people who run this site can update the display.',
        ];
      case 'invalid':
        return [`The file is not quite right: ${problem.where} ${wrong(problem.wrong)}.`, askSite];
      case 'address':
        return ['This is not a web address.', askSite];
      case 'nothing':
        return [
          `Nothing was named here: ${wanted} is needed.`,
          'The people who run this site can name one with “src”.',
        ];
    }
  },
};

const kinds: Readonly<Record<Format, string>> = {
  'imh-framework': 'a competency framework',
  'imh-trainings': 'a training guide',
  'imh-crosswalk': 'a crosswalk of two frameworks',
  'imh-self-check': 'a self-check',
  'imh-reference-rating': 'a reference rating',
  'imh-requirements': 'a list of requirements',
  'imh-evidence-log': 'an evidence log',
};

function wrong(wrong: Wrong): string {
  switch (wrong.is) {
    case 'missing':
      return `lacks “${wrong.field}”`;
    case 'type':
      return `is not of the kind that belongs there (${wrong.expected})`;
    case 'value':
      return `is none of the known values (${wrong.expected})`;
    case 'form':
      return 'is empty or not written in the form that belongs there';
  }
}

export const selfCheck = {
  loading: 'Loading the self-check…',
  failed: 'The self-check could not be shown',
};

export const trainings = {
  loading: 'Loading the training guide…',
  failed: 'The training guide could not be shown',
};

export const crosswalk = {
  loading: 'Loading the crosswalk…',
  failed: 'The crosswalk could not be shown',
};

export const evidence = {
  loading: 'Loading…',
  failed: 'The evidence could not be shown',
};

export const reference = {
  loading: 'Loading the form…',
  failed: 'The form could not be shown',
};
