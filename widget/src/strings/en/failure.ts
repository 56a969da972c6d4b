import type { Format } from '../../data/kinds/kind.js';
import type { Fault, Problem } from '../../data/problem.js';
import { placeText } from '../place-text.js';

const askSite = 'If the problem continues, please tell the people who run this site.';

const kinds: Readonly<Record<Format, string>> = {
  'imh-framework': 'a competency framework',
  'imh-trainings': 'a training guide',
  'imh-crosswalk': 'a crosswalk of two frameworks',
  'imh-self-check': 'a self-check',
  'imh-reference-rating': 'a reference rating',
  'imh-requirements': 'a list of requirements',
  'imh-evidence-log': 'an evidence log',
};

function faultText(fault: Fault): string {
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

/** Error messages. Loaded only when something cannot be shown. */
export const failure = {
  tryAgain: 'Try again',
  address: 'Address:',
  /** The reason, and what the person can do about it. */
  sentences: (problem: Problem): readonly [reason: string, remedy: string] => {
    const wanted = kinds[problem.wanted ?? 'imh-framework'];
    switch (problem.code) {
      case 'network':
        return [
          'The file could not be loaded. You may be offline, or the other site may not allow this page to read it.',
          `Check your connection and try again. ${askSite}`,
        ];
      case 'timeout':
        return ['The server took too long to respond.', `Try again in a moment. ${askSite}`];
      case 'status':
        return problem.status === 404 || problem.status === 410
          ? [`There is no file at this address (error ${problem.status}).`, askSite]
          : problem.status === 401 || problem.status === 403
            ? [`This file is not public (error ${problem.status}).`, 'Sign in on this site, then try again.']
            : [`The server responded with error ${problem.status}.`, `Try again in a moment. ${askSite}`];
      case 'web-page':
        return [
          'A web page was returned instead of the file. This usually means you need to sign in.',
          `Sign in on this site, then try again. ${askSite}`,
        ];
      case 'empty':
        return ['The file is empty.', askSite];
      case 'not-json':
        return [
          `The file is damaged${problem.at ? ` (line ${problem.at.line}, column ${problem.at.column})` : ''}: it cannot be read as JSON.`,
          askSite,
        ];
      case 'not-a-document':
        return [`This file is not ${wanted}.`, askSite];
      case 'other-format':
        return [
          problem.found
            ? `The file is marked “${problem.found}”. This page needs ${wanted} (“${problem.wanted}”).`
            : `The file is not marked as ${wanted} (“format”: “${problem.wanted}”).`,
          askSite,
        ];
      case 'newer-version':
        return [
          `This file needs a newer version of this viewer (file format ${problem.found}; this page reads format 1).`,
          'The people who run this site can update the viewer.',
        ];
      case 'invalid':
        return [
          `The file has an error: ${placeText(problem.place, 'row') || problem.wanted} ${faultText(problem.fault)}.`,
          askSite,
        ];
      case 'address':
        return ['This is not a web address.', askSite];
      case 'file':
        return [problem.because, askSite];
      case 'nothing':
        return [
          `No file was given. This element needs ${wanted}.`,
          'The people who run this site can add one with the “src” attribute.',
        ];
    }
  },
};
