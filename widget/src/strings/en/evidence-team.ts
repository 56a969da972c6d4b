import { count } from './count.js';
import { evidenceReview } from './evidence-review.js';

const people = (n: number): string => count(n, '# person', '# people');

/** A team's strengths and gaps: on a reviewer's page, and as a page of its own for programs. */
export const evidenceTeam = {
  ...evidenceReview,
  teamTitle: 'The team',
  teamHint: 'Totals for everyone who sent something. No names, no averages.',
  teamCounts: (members: number, checks: number, ratings: number, logs: number) =>
    [
      people(members),
      count(checks, '# self-check', '# self-checks'),
      ratings > 0 && count(ratings, '# reference rating', '# reference ratings'),
      logs > 0 && count(logs, '# evidence log', '# evidence logs'),
    ]
      .filter(Boolean)
      .join(' · '),
  teamPeriod: (from: string, to: string) =>
    from === to ? `Self-checks from ${from}` : `Self-checks from ${from} to ${to}`,
  teamRules: 'A self-check file counts as one person. Logs with the same name count as one person.',
  teamOther: (n: number) =>
    count(
      n,
      '# file is about another framework and is not included.',
      '# files are about another framework and are not included.',
    ),
  teamOtherVersion: (n: number, version: string) =>
    count(
      n,
      `# self-check or rating is for another version of the framework; it is counted where version ${version} has the same areas.`,
      `# self-checks or ratings are for another version of the framework; they are counted where version ${version} has the same areas.`,
    ),
  teamNothing: 'There are no totals to show: none of the files is about this framework.',
  teamFramework: 'Framework',

  smallTitle: 'Who will see this?',
  small: 'Show figures about fewer than three people',
  smallHint: 'Without this, such figures are hidden, because colleagues could recognize who gave an answer.',
  hidden: 'not shown: could reveal fewer than 3 people',
  hiddenPeople: (n: number) => `${people(n)} not shown`,
  hiddenHint:
    'Some figures are not shown, because they could reveal what fewer than three people answered. Figures beside them are hidden with them, so that nobody can compute them.',

  growthTitle: 'Strengths and gaps by domain',
  growthHint:
    'Each person counts once in each row, by the larger part of their own answers. Room to grow: at least half of the answers are in the lower half of the scale, or below what the association expects of the category.',
  toDevelop: 'Room to grow',
  onTrack: 'A strength',
  answered: 'Answered',
  notAnswered: 'Not answered',
  doesNotApply: 'Does not apply',
  notSeen: 'Not seen',
  notShown: 'Not shown',
  answeredOf: (n: number, of: number) => `${n} of ${people(of)} answered`,
  ratingsAnsweredOf: (n: number, of: number) => `${n} of ${count(of, '# rating', '# ratings')} answered`,
  notAnsweredBy: (n: number) => `${n} not answered`,
  doesNotApplyTo: (n: number) => `does not apply to ${n}`,
  notSeenBy: (n: number) => `${n} not seen`,
  nOf: (n: number, of: number) => `${n} of ${of}`,
  domainOrArea: 'Domain or area',
  inNumbers: 'The same in numbers',

  strengths: 'Strengths',
  strengthsHint: 'A strength of more than half of those who answered.',
  noStrengths: 'No area yet.',
  roomToGrow: 'Room to grow',
  roomToGrowHint: 'Room to grow for at least half of those who answered.',
  noRoomToGrow: 'No area.',
  ofThose: (n: number, of: number) => `${n} of ${of} who answered`,
  moreInTable: (n: number) =>
    count(n, '# more is under “The same in numbers”.', '# more are under “The same in numbers”.'),
  cannotTell: (n: number) =>
    count(
      n,
      '# domain or area is not listed, because its figures are not shown.',
      '# domains or areas are not listed, because their figures are not shown.',
    ),

  levelsTitle: 'How people rated themselves',
  ratingsTitle: 'How others rated them',
  levelsHint: 'Each bar shows all answers in a domain. The table shows how many people gave them.',
  ratingsHint: 'Each bar shows all answers in a domain. The table shows how many people they are about.',
  answersBy: (answers: number, members: number) => `${count(answers, '# answer', '# answers')} (${people(members)})`,
  answerCount: (n: number) => count(n, '# answer', '# answers'),
  evidenceTitle: 'Where there is evidence',
  withEvidence: 'People with evidence',
  withoutEvidence: 'People without evidence',
  gapsTitle: 'Areas without evidence from anyone',
  noGaps: 'Each area shown here has at least one entry from someone.',
  appliesToNobody: 'Areas that apply to nobody here',
  sourcesTitle: 'Where people learned it',

  // The page for programs.
  programTitle: 'Your team’s strengths and gaps',
  programSteps: [
    'Ask everyone to save their self-check as a file and to send it to you.',
    'Drop the files below. They stay on this computer.',
    'Read the strengths, the gaps and what is not known. Plan together, and print the plan.',
  ],
  programInformal: 'People described their own work. This is not an evaluation, and nobody is ranked.',
  programDrop: 'Drop the self-checks here',
  programDropWhat:
    'Self-check files (JSON or ZIP). You can add reference ratings, evidence logs, and the saved sums of other programs.',
  removed: (name: string) => `${name} is no longer included. The file itself is unchanged.`,
  files: (n: number) => count(n, '# file', '# files'),
  filesHint: 'This list is not printed and not saved.',
  logOf: (name: string) => `Evidence log of ${name}`,
  remove: 'Remove',
  removeOf: (name: string) => `Remove ${name}`,
  program: 'Name of the program',
  programHint: 'It is printed and saved with the sums.',
  programMissing: 'Please write the name of the program first. It is how a region notices a file that it has twice.',
  names: 'Name who took part',
  namesHint: 'Without this, no name of a person is on paper or in the saved sums.',
  namesTitle: 'Who took part',
  programs: (n: number) => count(n, '# program', '# programs'),
  programsTitle: 'Programs in these sums',
  programPeople: (program: string, n: number) => `${program}: ${people(n)}`,
  theseFiles: 'These files',
  twice: (program: string, counted: string, left: string) =>
    `${program} is here twice. The sums saved on ${counted} are counted; those saved on ${left} are not.`,
  partOf: (program: string, whole: string) =>
    `${program} is already in the combined sums of ${whole}, so its own sums are not counted again.`,
  alike: (one: string, other: string) =>
    `${one} and ${other} have exactly the same figures. If they are the same program, remove one of the two.`,
  sumsOtherFramework: (programs: string) => `The sums of ${programs} are about another framework and cannot be added.`,
  sumsOtherVersion: (programs: string, version: string, now: string) =>
    `The sums of ${programs} are for version ${version}; this is version ${now}. Areas that only one of the two has count as “does not apply” for the other.`,
  unknownVersion: 'not stated',
  and: (list: readonly string[]) => new Intl.ListFormat('en').format(list),

  planTitle: 'Plan of the team',
  planHint: 'Choose an area under “Room to grow”, or add something else.',
  addToPlan: 'Add to plan',
  inPlan: 'In the plan',
  planOther: 'Plan something else',
  planRemoved: 'Removed from the plan.',
  undo: 'Undo',
  intention: 'What the team will do',
  noNames: 'Please do not write names of children or families.',
  by: 'By when',
  byHint: 'A year, a month or a day, such as 2027, 2027-03 or 2027-03-15.',
  byWrong: 'Please write a year, a month or a day, such as 2027, 2027-03 or 2027-03-15.',

  trainings: 'Trainings that match',
  trainingsFrom: (guide: string) => `From: ${guide}`,
  trainingsNone: 'No trainings in the guide match these yet.',
  trainingsFailed: 'The training guide could not be loaded.',
  relatesTo: (areas: string) => `Relates to: ${areas}`,
  saysWho: {
    association: 'according to the association',
    provider: 'according to the provider',
    community: 'suggested by colleagues',
  },
  next: (date: string) => `next: ${date}`,
  hours: (hours: number) => `${hours} h`,
  more: (n: number) => `Show ${n} more`,

  compareTitle: 'Compared with last year',
  compareHint:
    'Choose last year’s self-checks, or the sums that you saved then. They are compared, not added. The people may not be the same.',
  compareChoose: 'Choose last year’s files',
  compareRemove: 'Stop comparing',
  compareFailed: (names: string) => `Could not be opened: ${names}`,
  earlier: 'Last year',
  earlierPeriod: (from: string, to: string) => (from === to ? `Last year: ${from}` : `Last year: ${from} to ${to}`),
  today: 'Now',
  change: 'Room to grow',
  changes: {
    fewer: 'smaller share than last year',
    more: 'larger share than last year',
    same: 'same share as last year',
    unknown: 'cannot be compared',
  },
  plannedThen: 'Planned last year',
  growOf: (n: number, of: number) => `${n} of ${of} with room to grow`,

  saveTitle: 'Save and share',
  saveHint:
    'The sums contain counts, no answers of a person. A region or a state can combine the sums of several programs here.',
  saveSums: 'Save the sums',
  saved: (file: string) => `Saved: ${file}`,
  sumsFile: 'team-sums',
};
