import { englishAsked, englishSteps } from '@imh/elements/words';
import { count } from './count.js';

const hoursOf = (hours: string) => (hours === '1' ? '1 hour' : `${hours} hours`);

export const requirements = {
  loading: 'Loading the requirements…',
  failed: 'The requirements could not be shown',
  title: 'What each category asks',
  namesMissing: 'The names of the categories could not be loaded.',
  categories: 'Categories',
  chooseHint: 'Choose one category, or several to compare them.',
  myPath: 'My path over the years',
  whichCategory: 'Which category fits me?',
  chosen: (n: number) => count(n, '# category is shown.', '# categories are shown.'),
  everyone: 'All categories',
  purposes: { application: 'First application', renewal: 'Renewal' },
  caption: (title: string) => `What is asked: ${title}`,
  line: 'What is asked',
  fields: englishAsked,
  references: 'References',
  referenceCount: (n: number) => (n === 0 ? 'No references' : count(n, '# reference', '# references')),
  referencesFrom: 'From:',
  notAsked: 'Not asked for',
  notStated: 'Not stated in the source',
  /** Counted hours of a rule. */
  atLeast: (hours: string) => `At least ${hoursOf(hours)}`,
  atMost: (hours: string) => `At most ${hoursOf(hours)}`,
  noMinimum: 'No minimum number of hours',
  entries: (n: number) => `At least ${count(n, '# entry', '# entries')}`,
  eachYear: 'in each year',
  onAverage: 'a year on average',
  within: (whole: string) => `Part of “${whole}”`,
  apartFrom: (others: string) => `Counted apart from “${others}”`,
  spread: (min: number | undefined, max: number | undefined) =>
    min === undefined
      ? `Within ${max} months`
      : max === undefined
        ? `Over at least ${min} months`
        : `Over ${min} to ${max} months`,
  ifProviding: (provides: boolean): string =>
    provides
      ? 'Only if you provide reflective supervision/consultation'
      : 'Only if you do not provide reflective supervision/consultation',
  heldAtLeast: (months: number) => `Once you have held this category for ${months} months`,
  heldLess: (months: number) => `Until you have held this category for ${months} months`,
  competenciesEach: (n: number) => `Each must meet at least ${count(n, '# competency', '# competencies')}`,
  everyAreaOf: (areas: string) => `Something in every area of: ${areas}`,
  modes: { individual: 'Only individual sessions', group: 'Only group sessions' },
  providers: (categories: string) => `Only with: ${categories}`,
  proRated: 'Less if you join partway through',
  periods: {
    'calendar-year': 'Counted in each calendar year.',
    'financial-year': (from: string) => `Counted in years that start on ${from}.`,
    'fixed-cycle': (from: string, to: string) => `Counted from ${from} to ${to}.`,
    'rolling-months': (n: number) => `Counted over ${n} months.`,
  },
  split: 'Hours are divided among the areas that they cover.',
  unclear: 'Unclear in the source',
  source: 'Source:',
  sourceOfAll: 'Source of every line here:',
  seen: (date: string) => `read on ${date}`,
  valid: (from: string | undefined, to: string | undefined) =>
    from && to ? `Valid from ${from} to ${to}.` : from ? `Valid from ${from}.` : `Valid until ${to}.`,
  steps: 'Steps',
  stepsFor: (category: string) => `Steps: ${category}`,
  ...englishSteps,
  stepLink: 'Open the page',
  log: {
    title: 'See your own hours beside each line',
    hint: 'Choose your evidence log (JSON or ZIP), or drop it here. It stays on this computer: nothing is uploaded.',
    choose: 'Choose my log',
    other: 'Choose a different log',
    close: 'Close my log',
    reading: 'Reading your log…',
    opened: (name: string, entries: number) =>
      `${name}: ${count(entries, '# entry is', '# entries are')} compared with each line.`,
    closed: 'Your log was closed.',
    notLog: (file: string) => `${file} is not an evidence log.`,
    several: (name: string) => `The file contains several logs. This is the one of ${name}.`,
    yours: 'Your log:',
    listedOf: (listed: string, asked: string) => `${listed} of ${hoursOf(asked)} listed`,
    listed: (listed: string) => `${hoursOf(listed)} listed`,
    entriesOf: (listed: number, asked: number) => `${listed} of ${count(asked, '# entry', '# entries')} listed`,
    itemsListed: (n: number) => (n === 0 ? 'nothing listed' : `${n} listed`),
    referencesOf: (received: number, asked: number) =>
      `${received} of ${count(asked, '# reference', '# references')} noted as received`,
    doesNotApply: 'does not apply, by your profile',
    mayNotApply: 'It is not known whether this applies to you.',
    informal: 'An informal count of what you have listed. Only your association decides.',
  },
};
