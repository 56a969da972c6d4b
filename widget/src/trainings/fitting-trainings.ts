import { buildOutline, type Framework, matchingTrainings, type Training, type Trainings } from '@imh/core';

/** Trainings for what a person wants to work on, best first, each with the ids of the gaps that it is for. */
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
