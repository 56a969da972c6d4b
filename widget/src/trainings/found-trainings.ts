import type { FilterName } from './filter-state.js';
import { type GuideContent, type GuideEntry, unfiltered } from './guide-content.js';

/** What the filters find in a guide. */
export interface FoundTrainings {
  /** In the order of the list. */
  readonly matching: ReadonlySet<GuideEntry>;
  /** Filters that are set, as typed and chosen, in the order of their chips. */
  readonly filters: Readonly<Partial<Record<FilterName, string>>>;
  /** How many past trainings match; they are listed on request. */
  readonly past: number;
  /** If nothing matches: filters whose removal alone brings trainings back, and how many. */
  readonly waysOut: readonly { readonly name: FilterName; readonly count: number }[];
}

/** Without any filter. */
export function allTrainings(content: GuideContent, includesPast: boolean): FoundTrainings {
  const upcoming = unfiltered(content, false);
  return {
    matching: new Set(includesPast ? content.entries : upcoming),
    filters: {},
    past: content.entries.length - upcoming.length,
    waysOut: [],
  };
}
