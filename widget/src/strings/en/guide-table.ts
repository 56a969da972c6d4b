import { englishGuideFaults } from '@imh/formats/guide';
import { count } from './count.js';

/** About a training guide that is read from a spreadsheet. */
export const guideTable = {
  ...englishGuideFaults,
  summary: (n: number) =>
    count(n, '# note about the spreadsheet of this guide', '# notes about the spreadsheet of this guide'),
  explain: 'For the people who keep this guide: these cells were not used as they are. All other cells are shown.',
  /** Why a file cannot be read. */
  refused: {
    'no-header':
      'No row of the spreadsheet names its columns. One row needs “Title” and at least one other name, such as “Date”.',
    'old-workbook': 'This is an old .xls workbook, or one with a password. Save it as CSV without a password.',
    workbook: 'This is a workbook. Web pages read tables as text: in your spreadsheet program, save it as CSV UTF-8.',
  },
};
