import { englishPath } from '@imh/elements/words';
import { count } from './count.js';

/** "My path", from a person's own files. */
export const ownPath = {
  labels: englishPath,
  filesTitle: 'Your own files',
  hint: 'Choose your files or drop them here: self-checks that you have downloaded, such as one for each year, and your evidence log. They stay on this computer: nothing is uploaded.',
  choose: 'Choose my files',
  more: 'Add more files',
  reading: 'Reading your files…',
  opened: (checks: number, logs: number) =>
    `Open: ${count(checks, '# self-check', '# self-checks')}, ${logs === 0 ? 'no log' : '1 log'}.`,
  kept: (n: number) =>
    count(
      n,
      '# self-check that this browser keeps is shown, too.',
      '# self-checks that this browser keeps are shown, too.',
    ),
  aRating: (file: string) => `${file} is a rating by someone else and is not shown here.`,
  sumsOfATeam: (file: string) => `${file} has the sums of a team, not of a person, and is not shown here.`,
  close: 'Close my files',
  closed: 'Your files were closed.',
};
