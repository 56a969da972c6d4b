import type { Framework, Trainings } from '@imh/core';
import type { GuideChoices, GuidePlan } from '@imh/formats/guide';
import type { TrainingsStepStrings } from '../strings/trainings.js';

/** What the parts of the step show, and what they can do. */
export interface TrainingsView {
  readonly words: TrainingsStepStrings;
  readonly guide: Trainings;
  /** With all its names, to match and to show here: see `matchedFramework`. */
  readonly framework: Framework | undefined;
  /** As it will be published, with its rights: for files that leave this page. */
  readonly stated: Framework | undefined;
}

/** The same for what was read from a table. */
export interface SheetView extends TrainingsView {
  readonly plan: GuidePlan;
  readonly choices: GuideChoices;
  /** @param label words for undo */
  choose(choices: GuideChoices, label: string): void;
}
