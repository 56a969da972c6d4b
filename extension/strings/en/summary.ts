import { englishSummary } from '@imh/elements/words';
import { plural } from './plural.js';

/** The application summary. It loads with its view. */
export const summary = {
  words: englishSummary,
  intro:
    'Your log in the order of the application form. Copy a field or a whole row, then paste it there. Nothing is sent.',
  reading: (percent: number) => `Reading your log… ${percent}%`,
  empty: 'Your log has no finished entries, and your profile lists no work, education or references yet.',
  toEntries: 'Go to your entries',
  toProfile: 'Add it in your profile',
  progress: (copied: number, all: number) => `${copied} of ${plural(all, 'row', 'rows')} copied`,
  progressHint: 'Remembered until you close this page.',
  next: 'Next row to copy',
  allCopied: 'Every row has been copied.',
  startOver: 'Start over',
  startedOver: 'No row is marked as copied now.',
  print: 'Print',
  search: 'Search rows',
  onlyLeft: 'Show only rows that are not copied yet',
  noMatch: 'No row matches.',
  showMore: (count: number) => `Show ${count.toLocaleString('en-US')} more`,
  copy: 'Copy',
  copyRow: 'Copy row',
  /** Part of a button's name that only a screen reader needs. */
  of: (row: string) => `of “${row}”`,
  copiedMark: 'Copied',
  fieldsCopied: (copied: number, all: number) => `${copied} of ${plural(all, 'field', 'fields')} copied`,
  copied: (what: string, row: string) => `Copied: ${what}, “${row}”.`,
  copiedRow: (row: string, fields: number) => `Copied: ${plural(fields, 'field', 'fields')} of “${row}”.`,
  byHand: 'The browser did not allow copying. The text is selected: copy it with your keyboard.',
  byHandLabel: 'Text to copy',
};
