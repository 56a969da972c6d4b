import { englishAsked, englishProgress, englishReasons } from '@imh/elements/words';
import { count } from './count.js';

/** How a log compares with a list of requirements. */
export const evidenceProgress = {
  ...englishProgress,
  asked: englishAsked,
  progressTitle: 'Compared with the requirements',
  entriesListed: (n: number, asked: number) => `${n} of ${count(asked, '# entry', '# entries')} listed`,
  missingHours: (hours: string) => `${hours} h still to be listed.`,
  missingEntries: (n: number) => count(n, '# entry is not listed yet.', '# entries are not listed yet.'),
  lineComplete: 'Everything this line asks for is listed.',
  listComplete: 'Everything this list asks for is listed.',
  mayNotApply: 'It is not known whether this line applies; it is counted as if it does.',
  setMayNotApply: 'It is not known whether this list is for this person: the category is missing.',
  setDoesNotApply: 'This list is for a different category than the one named in the log.',
  linesHidden: (n: number) =>
    count(n, '# line does not apply and is not shown.', '# lines do not apply and are not shown.'),
  notJudged: 'The framework shown here has no areas for this line, so coverage cannot be shown.',
  spreadNarrow: (months: number, asked: number) =>
    `Spread over ${count(months, '# month', '# months')}; at least ${asked} required.`,
  references: (received: number, asked: number) =>
    `${received} of ${count(asked, '# reference', '# references')} noted as received`,
  notCounted: (n: number) => count(n, '# entry not counted in full', '# entries not counted in full'),
  reasons: {
    ...englishReasons,
    'not-finished': 'not finished',
    'before-entering': 'before the applicant entered the cycle',
  },
};
