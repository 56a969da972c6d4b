import type { GuideViewsStrings } from '../../strings/guide-views.js';
import type { TrainingsStrings } from '../../strings/trainings.js';
import type { FilterState } from '../filter-state.js';
import type { FoundTrainings } from '../found-trainings.js';
import type { GuideContent, GuideEntry } from '../guide-content.js';

export interface PrintedGuideProps {
  readonly content: GuideContent;
  readonly found: FoundTrainings;
  readonly filter: FilterState;
  readonly words: TrainingsStrings;
  readonly strings: GuideViewsStrings;
}

/** Numbers of the trainings in the printed list, from 1. */
export type Numbers = ReadonlyMap<GuideEntry, number>;
