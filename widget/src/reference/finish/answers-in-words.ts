import type { RatingPlan } from '@imh/elements';
import type { ReferenceFinishStrings } from '../../strings/reference-finish.js';
import type { Answers, GivenAnswer } from '../draft/draft.js';
import { nodesIn } from '../ratings/question-plans.js';

/** How many of the questions have an answer, such as "3 of 12 rated, 1 not seen, 8 without an answer, 2 notes". */
export function answersInWords(plan: RatingPlan, answers: Answers, { checking }: ReferenceFinishStrings): string {
  const given = plan.questions.map(({ node }) => answers.get(node.id) as GivenAnswer | undefined);
  const rated = given.filter((answer) => answer?.level !== undefined).length;
  const notSeen = given.filter((answer) => answer?.notSeen).length;
  const open = given.length - rated - notSeen;
  const notes = nodesIn(plan).filter((id) => answers.get(id)?.note?.trim()).length;
  return [
    checking.rated(rated, given.length),
    notSeen > 0 && checking.notSeen(notSeen),
    open > 0 && checking.open(open),
    notes > 0 && checking.notes(notes),
  ]
    .filter(Boolean)
    .join(', ');
}
