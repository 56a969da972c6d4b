import type { DocumentFault, DocumentSentences } from './document-sentences.js';

export const english: DocumentSentences = {
  names: {
    'imh-framework': 'a competency framework',
    'imh-trainings': 'a training guide',
    'imh-crosswalk': 'a crosswalk of two frameworks',
    'imh-self-check': 'a self-check',
    'imh-reference-rating': 'a reference rating',
    'imh-team-sums': 'the sums of a team',
    'imh-requirements': 'a list of requirements',
    'imh-profile': 'a profile',
    'imh-evidence-log': 'an evidence log',
  },
  row: 'row',
  empty: 'The file is empty.',
  webPage: 'A web page was returned instead of the file. This usually means you need to sign in.',
  notJson: (at) =>
    `The file is damaged${at ? ` (line ${at.line}, column ${at.column})` : ''}: it cannot be read as JSON.`,
  notADocument: (wanted) => `This file is not ${wanted}.`,
  otherFormat: (wanted, format, found) =>
    found
      ? `The file is marked “${found}”. This page needs ${wanted} (“${format}”).`
      : `The file is not marked as ${wanted} (“format”: “${format}”).`,
  newerVersion: (found) =>
    `This file needs a newer version of this viewer (file format ${found}; this page reads format 1).`,
  invalid: (place, fault) => `The file has an error: ${[place, fault && predicate(fault)].filter(Boolean).join(' ')}.`,
};

function predicate(fault: DocumentFault): string {
  switch (fault.is) {
    case 'missing':
      return `is missing “${fault.field}”`;
    case 'type':
      return `has the wrong type (expected: ${fault.expected})`;
    case 'value':
      return `is not one of the allowed values (${fault.expected})`;
    case 'form':
      return 'is empty or in the wrong format';
  }
}
