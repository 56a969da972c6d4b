import type { Framework, TextSource, Training, Trainings } from '@imh/core';
import type { Places, PublishingWay, Show, Site } from '@imh/publish';
import type { TrainingsSheet } from '../trainings/sheet.js';

export type { Site };

/** What the association's site may be made with: the steps that follow depend on it. */
export const sites: readonly Site[] = ['wordpress', 'wix', 'squarespace', 'wild-apricot', 'files', 'unknown'];

/** Answers of the step "Publish"; what is missing follows from the site. */
export interface Publishing {
  readonly way?: PublishingWay;
  readonly show?: Show;
  /** BCP 47: of the page, for a framework in several languages. */
  readonly language?: string;
  readonly places?: Places;
}

/** The whole draft. Never changed in place: every change makes a new one, so that undo can keep the old one. */
export interface Work {
  readonly site?: Site;
  readonly source?: TextSource;
  /** The framework as it will be published, with the rights that follow from `source`. */
  readonly framework?: Framework;
  /** What is on the page now: a corrected sheet is compared with it, and keeps its ids. */
  readonly published?: Framework;
  readonly trainings?: Trainings;
  /** The table that `trainings` come from, with what was decided about it. */
  readonly trainingsSheet?: TrainingsSheet;
  /** The training that a trainer announces with a card. */
  readonly card?: Training;
  readonly publishing?: Publishing;
  /** BCP 47: the language of the builder's screens, and of the published page unless the framework has only another. */
  readonly language: string;
}

export const emptyWork = (language: string): Work => ({ language });

/** True if the draft contains anything that starting again would remove. */
export function hasContent({ site, source, framework, published, trainings, card, publishing }: Work): boolean {
  return [site, source, framework, published, trainings, card, publishing].some((part) => part !== undefined);
}

/** True if a value from the browser's storage can be a draft: another version of the builder may have written it. */
export function isWork(value: unknown): value is Work {
  if (typeof value !== 'object' || value === null) return false;
  const { language, framework } = value as Partial<Record<keyof Work, unknown>>;
  if (typeof language !== 'string') return false;
  return framework === undefined || Array.isArray((framework as Partial<Framework> | null)?.nodes);
}
