import { englishPlan } from './english-plan.js';
import { englishSteps } from './english-steps.js';

const counted = (n: number, one: string, more: string): string =>
  `${n.toLocaleString('en-US')} ${n === 1 ? one : more}`;
const competencies = (n: number): string => counted(n, 'competency', 'competencies');
const answers = (n: number): string => counted(n, 'answer', 'answers');

/** "My path": where a person is, what has changed, and what comes next. */
export const englishPath = {
  ...englishPlan,
  ...englishSteps,
  now: 'Now',
  workingToward: (parts: string) => `Working toward: ${parts}`,
  purposes: { application: 'a first application', renewal: 'renewal', record: 'keeping a record' },
  since: (date: string) => `In this category since ${date}.`,
  aimUnknown: 'What you are working toward is not known.',
  /** Without an aim: the category of the last self-check, or the one that the page shows. */
  shownFor: (category: string) => `Shown for the category ${category}.`,
  toProfile: 'Go to your profile',
  toProgress: 'See your progress',
  logHas: (n: number) => `Your log has ${counted(n, 'finished entry', 'finished entries')}.`,
  logUnknown: 'No log is open, so your hours are not known.',
  kinds: {
    training: 'Training',
    rscReceived: 'RSC received',
    rscProvided: 'RSC provided',
    other: 'Other',
  },
  hours: (hours: string) => `${hours} h`,
  byYear: 'Hours by year',
  year: 'Year',
  undated: 'No date',
  nextDate: 'Next date:',
  nextDateUnknown: 'The next date is not known.',
  checks: 'Self-checks over the years',
  checksNone: 'There is no self-check yet.',
  checksOne: 'There is one self-check. The next one will show what has changed.',
  picture: 'How many competencies are at each level, by domain and self-check. The table contains the same numbers.',
  inNumbers: 'In numbers',
  domain: 'Domain',
  check: 'Self-check',
  notAnswered: 'Not answered',
  checkCategory: (date: string, category: string) => `${date}: category ${category}`,
  checkVersion: (date: string, version: string, now: string) =>
    `${date}: made with version ${version} of the framework; the current version is ${now}.`,
  checkLeftOut: (date: string, n: number) =>
    `${date}: ${counted(n, 'answer does', 'answers do')} not match the current version and ${n === 1 ? 'is' : 'are'} not shown.`,
  /** Self-checks by a framework that is not at hand. */
  checkUnknown: (date: string, n: number) =>
    `${date}: ${answers(n)}, made with a framework that is not available here, so the answers cannot be shown.`,
  changes: (before: string, after: string) => `What changed from ${before} to ${after}`,
  changeKinds: {
    rose: (n: number) => `Higher than before: ${competencies(n)}`,
    fell: (n: number) => `Lower than before: ${competencies(n)}`,
    other: (n: number) => `Answered differently: ${competencies(n)}`,
    new: (n: number) => `Answered for the first time: ${competencies(n)}`,
    open: (n: number) => `No longer answered: ${competencies(n)}`,
  },
  changesNone: 'Every answer is the same.',
  same: (n: number) => `The same as before: ${answers(n)}.`,
  dates: 'Dates and steps',
  setsUnknown: 'No list of requirements matches, so dates and steps are not known.',
  datesUnknown: 'No dates are known.',
  period: 'The current period ends.',
  valid: 'This list of requirements was published until this date.',
  /** Before the text of a step. */
  firstDay: 'First day:',
  lastDay: 'Last day:',
  inDays: (days: number) =>
    days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days.toLocaleString('en-US')} days`,
  over: 'These dates are over. Look for new ones at the source:',
  steps: 'Steps',
  stepsUnknown: 'The steps are not known.',
  source: 'Source',
  read: (date: string) => `read on ${date}`,
  next: 'The next category',
  nextAbout: 'A category is a kind of work, not a rank. Your association decides which one fits you.',
  nextLabel: 'Show what would be new in',
  nextChoose: 'Choose a category',
  nextNew: (next: string, present: string, added: number, shared: number) =>
    `${competencies(added)} of “${next}” would be new, compared with “${present}”. ${competencies(shared)} ${shared === 1 ? 'is' : 'are'} in both.`,
  nextUnknown: 'The framework lists no competencies by category here, so what would be new is not known.',
  presentUnknown: 'Your category is not known, so nothing can be compared.',
  nextBelow: (domain: string, n: number) => `${domain}: ${n.toLocaleString('en-US')} new`,
  inLog: (n: number) => counted(n, 'entry in your log', 'entries in your log'),
  compare: 'Compare what both ask',
};

/** Strings of "My path" and its parts, in the reader's language. */
export type PathLabels = typeof englishPath;
