/**
 * Which categories each answer speaks for, by the ids that the associations' frameworks share. From the descriptions of
 * the roles, and from what a first application asks for in education and work (packages/frameworks).
 */
const spokenFor = {
  work: {
    everyday: ['family-associate'],
    accompanying: ['family-specialist'],
    therapy: ['mental-health-specialist', 'mentor-clinical'],
    supervising: ['family-reflective-supervisor', 'mentor-clinical'],
    policy: ['mentor-policy'],
    research: ['mentor-research-faculty'],
  },
  degree: {
    none: ['family-associate'],
    bachelor: ['family-specialist', 'family-associate', 'family-reflective-supervisor'],
    master: [
      'mental-health-specialist',
      'mentor-clinical',
      'mentor-policy',
      'mentor-research-faculty',
      'family-specialist',
      'family-reflective-supervisor',
    ],
  },
  years: {
    few: ['family-associate'],
    some: ['family-specialist', 'mental-health-specialist', 'family-associate'],
    many: [
      'mentor-clinical',
      'mentor-policy',
      'mentor-research-faculty',
      'mental-health-specialist',
      'family-specialist',
      'family-reflective-supervisor',
    ],
  },
  provides: {
    yes: ['family-reflective-supervisor', 'mentor-clinical'],
    no: [
      'family-associate',
      'family-specialist',
      'mental-health-specialist',
      'mentor-policy',
      'mentor-research-faculty',
    ],
  },
} satisfies Record<string, Record<string, readonly string[]>>;

export type Question = keyof typeof spokenFor;
export type Answers = Readonly<Partial<Record<Question, string>>>;

/** What someone does counts as much as everything else together. */
const weights: Readonly<Record<Question, number>> = { work: 3, degree: 1, years: 1, provides: 1 };

export const questions = Object.keys(spokenFor) as readonly Question[];

/** The two categories that come closest, the closer one first; undefined until all questions are answered. */
export function closestCategories(answers: Answers, ids: readonly string[]): readonly [string, string] | undefined {
  if (questions.some((question) => answers[question] === undefined)) return undefined;
  const points = (id: string): number =>
    questions.reduce((sum, question) => {
      const named: Readonly<Record<string, readonly string[]>> = spokenFor[question];
      return sum + (named[answers[question]!]?.includes(id) ? weights[question] : 0);
    }, 0);
  // A stable sort: of two that come equally close, the first in the framework's order.
  const [one, other] = [...ids].sort((first, second) => points(second) - points(first));
  return one === undefined || other === undefined ? undefined : [one, other];
}
