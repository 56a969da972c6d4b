import { buildOutline, type Framework, matchingTrainings, type Training, type Trainings } from '@imh/core';

/** Trainings that touch what a person wants to work on, in the order in which they are worth offering, with the nodes. */
export function fittingTrainings(
  guide: Trainings,
  framework: Framework,
  gaps: readonly string[],
  today: string,
): Map<Training, string[]> {
  const question = { frameworkId: framework.id, outline: buildOutline(framework), gaps, today };
  return new Map(
    matchingTrainings(guide, question).map(({ training, reasons }) => [
      training,
      reasons.flatMap((reason) => ('gap' in reason ? reason.gap : [])),
    ]),
  );
}
