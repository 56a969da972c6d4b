import { count } from './count.js';
import { evidenceReview } from './evidence-review.js';

/** Totals for a team. */
export const evidenceTeam = {
  ...evidenceReview,
  teamTitle: 'The team',
  teamHint: 'Totals for everyone who sent something. No names, no averages.',
  fewPeople: 'With fewer than three people, individuals may be recognizable. Consider who will see this.',
  teamCounts: (people: number, checks: number, ratings: number, logs: number) =>
    [
      count(people, '# person', '# people'),
      count(checks, '# self-check', '# self-checks'),
      count(ratings, '# reference rating', '# reference ratings'),
      count(logs, '# evidence log', '# evidence logs'),
    ].join(' · '),
  teamRules: 'A self-check file counts as one person. Logs with the same name count as one person.',
  teamOther: (n: number) =>
    count(
      n,
      '# file is about another framework and is not included.',
      '# files are about another framework and are not included.',
    ),
  teamNothing: 'There are no totals to show: no self-check, rating or log is about this framework.',
  teamFramework: 'Framework',
  levelsTitle: 'How people rated themselves',
  ratingsTitle: 'How others rated them',
  levelsHint: 'Each bar shows all answers in a domain. The table shows how many people gave them.',
  answersBy: (answers: number, people: number) =>
    `${count(answers, '# answer', '# answers')} (${count(people, '# person', '# people')})`,
  evidenceTitle: 'Where there is evidence',
  withEvidence: 'People with evidence',
  withEvidenceOf: (n: number, of: number) => `${n} of ${of}`,
  gapsTitle: 'Areas without evidence from anyone',
  noGaps: 'Each area shown here has at least one entry from someone.',
  sourcesTitle: 'Where people learned it',
};
