import { plural } from './plural.js';

/** Entries that were changed on two computers and have two current versions. */
export const conflicts = {
  title: 'Changed in two places',
  count: (count: number) => `${plural(count, 'entry', 'entries')} changed in two places`,
  intro: 'Both versions are kept until you choose. You can undo each choice.',
  searching: 'Looking through your entries…',
  none: 'No entry has two versions.',
  here: 'This computer',
  there: 'Another computer',
  /** Which of two versions that are both from other computers. */
  numbered: (side: string, at: number) => `${side}, version ${at}`,
  on: (day: string) => `changed on ${day}`,
  chooseHint: 'Choose what is right in each line where the two differ.',
  both: 'Both',
  allOf: (side: string) => `Everything from: ${side}`,
  same: 'The same in both',
  settle: 'Save one version',
  more: (count: number) => `${plural(count, 'version', 'versions')} exist. Two are compared at a time.`,
  deletedHere: 'Deleted on one computer, changed on the other.',
  keepChanged: 'Keep the changed version',
  keepDeletion: 'Delete it',
  absent: '(empty)',
  changedMeanwhile: 'This entry was changed on another page. Please look at it again.',
};
