import { count } from './count.js';

/** Strings for the result of a self-check. */
export const selfCheckResult = {
  resultTitle: 'Where I stand',
  claim: (date: string) =>
    `This is how you rated yourself on ${date}. It is your own view, not an evaluation. Your association decides what counts.`,
  half: (n: number) => `${count(n, '# competency is', '# competencies are')} not rated yet, and that is fine.`,
  halfSources: (n: number) => `${count(n, '# area is', '# areas are')} not checked yet, and that is fine.`,
  picture: 'How many competencies are at each level, by domain. The table shows the same in numbers.',
  pictureSources: 'How many areas each source covers, by domain. The table shows the same in numbers.',
  inNumbers: 'In numbers',
  domain: 'Domain',
  all: 'All',
  notRated: 'Not rated',
  noTick: 'Not checked',
  gaps: 'Where there is room to grow',
  gapsTargets: (category: string) => `Below the level the association expects of ${category}, largest gaps first.`,
  gapsLowest: 'Your lowest ratings first, then what you have not rated.',
  gapsSources: 'Areas you have not checked.',
  noGaps: 'Nothing stands out here. You can still plan something of your own.',
  noneRated: 'Nothing is rated yet.',
  expected: (level: string) => `expected: ${level}`,
  addToPlan: 'Add to my plan',
  inPlan: 'In my plan',
  more: (n: number) => `Show ${n} more`,
  plan: 'My professional development plan',
  planEmpty: 'Nothing planned yet. Pick one or two things from above; a small plan is more likely to happen.',
  planOther: 'Plan something else',
  compare: 'Compare',
  compareWhat:
    'Compare your answers with an earlier self-check or with a rating someone gave you. Each is shown separately; nothing is combined.',
  compareStart: 'Compare with other answers',
};
