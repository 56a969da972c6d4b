import type { Framework, Result, Trainings } from '@imh/core';
import { trainingsKind } from '../../data/kinds/trainings.js';
import type { Problem } from '../../data/problem.js';
import type { Load } from '../../element/document-element.js';
import { languageOf } from '../../reader-language.js';

/** A training guide, or why it could not be loaded. */
export type TeamGuide = Result<Trainings, Problem>;

/**
 * Loads the guide that a program's page names in `trainings`, or in a script inside the element.
 * @param framework in which the competencies of a spreadsheet are found
 * @returns undefined if the page names none
 */
export async function loadTeamGuide(load: Load, framework: Framework | undefined): Promise<TeamGuide | undefined> {
  const { element } = load.source;
  const kind = trainingsKind({ framework: () => Promise.resolve(framework), language: languageOf(element) });
  const isNamed = element.hasAttribute('trainings') || (await isInside(element));
  return isNamed ? load('trainings', kind) : undefined;
}

async function isInside(element: Element): Promise<boolean> {
  if (!element.querySelector('script')) return false;
  const { scriptsOf } = await import('../../data/inside.js');
  return scriptsOf(element, 'imh-trainings').length > 0;
}
