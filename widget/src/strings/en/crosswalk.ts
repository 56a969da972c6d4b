import { count } from './count.js';

export const crosswalk = {
  loading: 'Loading the crosswalk…',
  failed: 'The crosswalk could not be shown',
  empty: 'This crosswalk has no rows yet.',
  title: (from: string, to: string) => `${from} and ${to}, side by side`,
  by: (author: string) => `By ${author}`,
  source: 'Source:',
  proposal: (author: string | undefined) =>
    author
      ? `This is a proposal by ${author}. Neither association has confirmed it.`
      : 'This is a proposal. Neither association has confirmed it.',
  onlyExact:
    'Evidence carries over automatically only where one item “is the same as” the other. A person has to judge everything else, and your association decides.',
  otherVersion: (name: string, written: string, shown: string) =>
    `The crosswalk was written for version ${written} of ${name}; the names here are from version ${shown}. Some may have changed.`,
  otherFramework: (name: string) =>
    `The file given for ${name} is a different framework, so its names are missing here.`,
  namesMissing: (name: string) => `The names of ${name} could not be loaded; its entries are shown by their ids.`,
  readFrom: 'Start from',
  search: 'Search',
  relation: 'Relation',
  anyRelation: 'Any relation',
  onlyWithout: 'Only items with no match',
  caption: (here: string, there: string) => `How ${here} relates to ${there}`,
  notes: 'Notes',
  further: 'Other entries',
  /** The verb between two entries: “Thinking” + “is the same as” + “Thinking”. */
  relations: {
    exact: 'is the same as',
    close: 'is close to',
    broader: 'covers more than',
    narrower: 'covers part of',
    related: 'is related to',
    unsaid: 'corresponds to',
    none: 'has no match',
  },
  /** Follows “has no match”. */
  noneIn: (there: string) => `in ${there}`,
  /** Precedes “corresponds to”, if only the other framework has an entry. */
  nothingIn: (here: string) => `Nothing in ${here}`,
  strength: (word: 'high' | 'middle' | 'low', of: string) =>
    `Confidence: ${{ high: 'high', middle: 'medium', low: 'low' }[word]} (${of} of 1)`,
  strengthMeans: 'Confidence is how sure the author is of each row.',
  onlyFor: (categories: string) => `Only for: ${categories}`,
  rows: (n: number) => count(n, '# row', '# rows'),
  found: (n: number) => `${count(n, '# row matches', '# rows match')}.`,
  nothing: 'No rows match all of this. Try fewer or different words, or show everything.',
  showAll: 'Show everything',
  turned: (here: string) => `Now starting from ${here}.`,
};
