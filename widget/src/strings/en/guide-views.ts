import { count } from './count.js';

/** Strings of the crosswalk view of a training guide and of the printed guide. */
export const guideViews = {
  /** @param isFull true if the framework lists competencies, not only domains or areas */
  covered: (covered: number, total: number, isFull: boolean) =>
    `${covered} of ${isFull ? count(total, '# competency', '# competencies') : count(total, '# area', '# areas')} ${
      covered === 1 ? 'has' : 'have'
    } a training.`,
  countsTitle: 'Trainings by domain',
  domain: 'Domain',
  competenciesColumn: 'Competencies',
  withTraining: 'With a training',
  withoutTraining: 'Without a training',
  show: 'Show',
  showAll: 'All competencies',
  /** Beside the name of a domain. */
  share: (covered: number, total: number) => `${covered} of ${total} with a training`,
  noTraining: 'No training yet',
  without: (n: number) => `Without a training yet (${n})`,
  onWhole: 'On this area as a whole',
  onWholeDomain: 'On this domain as a whole',
  details: (n: number) => count(n, 'Details of # training', 'Details of # trainings'),
  detailsOf: (n: number, competency: string) =>
    `${count(n, 'Details of # training', 'Details of # trainings')}: ${competency}`,
  back: 'Back to all competencies',
  nothing: 'No competencies match all of these filters.',
  needsFramework:
    'Competencies can only be listed with their framework, which is not there. The trainings are listed instead.',
  updated: (date: string) => `Updated ${date}`,
  printed: (date: string) => `Printed ${date}`,
  /** The filters that were set when the guide was printed. */
  only: (filters: string) => `This printout is filtered. ${filters}`,
  byDomain: 'By domain and competency',
  numbersBelow: 'The numbers refer to the list of all trainings and materials below.',
  allTrainings: 'All trainings and materials',
  byRegion: 'By region',
  withoutRegion: 'Online, or without a region',
};
