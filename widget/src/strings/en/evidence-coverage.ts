import { englishHows, englishKinds } from '@imh/elements/words';
import { count } from './count.js';

/** Which areas have evidence of which kind. */
export const evidenceCoverage = {
  coverageTitle: 'Coverage',
  coverageCaption:
    'How many completed entries support each area, by kind of evidence. Select a number to see its entries.',
  area: 'Area',
  allKinds: 'All',
  kinds: englishKinds,
  hows: englishHows,
  showCompetencies: 'Also show individual competencies',
  nothingListed: 'nothing listed',
  entriesBehind: (n: number, kind: string, area: string) => `${count(n, '# entry', '# entries')}: ${area}, ${kind}`,
  close: 'Close',
  elsewhere: 'From other frameworks',
  elsewhereHint: 'Other frameworks, other versions, or areas in the applicant’s own words.',
  untagged: 'Without a competency',
  forCategory: (category: string) => `Areas for ${category}`,
  nothingFinished: 'No entry is finished yet, so there is nothing to map.',
};
