import type { Wrong } from '../data/check.js';
import type { Sentences } from './sentences.js';

const askSite = 'If it stays so, tell the people who run this site.';

export const en: Sentences = (problem) => {
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
      return [`The file is damaged${problem.where ? ` (${problem.where})` : ''}: it is not readable as JSON.`, askSite];
    case 'not-a-document':
      return ['The file holds something else than a competency framework.', askSite];
    case 'other-format':
      return [
        problem.found
          ? `The file is “${problem.found}”; a competency framework says “imh-framework”.`
          : 'The file does not say that it is a competency framework (“format”: “imh-framework”).',
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
      return ['No framework was named here.', 'The people who run this site can name one with “src”.'];
  }
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
