import { englishPath } from '@imh/elements/words';

export const path = {
  pathTitle: 'My path',
  pathIntro:
    'Your log, your self-checks and the dates of your requirements, in one line. An informal overview; your association decides.',
  pathReading: 'Reading your log…',
  pathAddChecks: 'Add self-check files',
  pathAddHint: 'The files that a self-check on your association’s page lets you download. They stay on this computer.',
  pathAdded: (day: string) => `The self-check of ${day} was added.`,
  pathPresent: (file: string) => `${file} is in your log already.`,
  pathUnreadable: (file: string, problem: string) => `${file} was not added. ${problem}`,
  pathLabels: englishPath,
};
