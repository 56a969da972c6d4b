import { englishDocumentSentences as sentences, explainDocumentError } from '@imh/elements';
import type { Problem } from '../../data/problem.js';
import { hasCurlyQuotes } from '../../failure/curly-quotes.js';

const askSite = 'If the problem continues, please tell the people who run this site.';

/** Error messages. Loaded only when something cannot be shown. */
export const failure = {
  tryAgain: 'Try again',
  address: 'Address:',
  /** The reason, and what the person can do about it. */
  sentences: (problem: Problem): readonly [reason: string, remedy: string] => {
    const { wanted = 'imh-framework' } = problem;
    if (hasCurlyQuotes(problem)) {
      return [
        'The address contains curly quotation marks (“ ”), which a word processor or an editor has put in place of straight ones (").',
        'The people who run this site can type them again in the snippet, or paste the original.',
      ];
    }
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
      case 'address':
        return ['This is not a web address.', askSite];
      case 'file':
        return [problem.because, askSite];
      case 'nothing':
        return [
          `No file was given. This element needs ${sentences.names[wanted]}.`,
          'The people who run this site can add one with the “src” attribute.',
        ];
      case 'web-page':
        return [
          explainDocumentError({ ...problem, wanted }, sentences),
          `Sign in on this site, then try again. ${askSite}`,
        ];
      case 'newer-version':
        return [
          explainDocumentError({ ...problem, wanted }, sentences),
          'The people who run this site can update the viewer.',
        ];
      default:
        return [explainDocumentError({ ...problem, wanted }, sentences), askSite];
    }
  },
};
