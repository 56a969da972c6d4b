import type { FilterName, FilterState } from './filter-state.js';
import type { GuideEntry, NamedCompetency } from './guide-content.js';

/** What a person can do in a guide; views call these and change nothing themselves. */
export interface GuideActions {
  /** The person turns to the filters: what they need is loaded. */
  startFinding(): void;
  changeFilter(change: Partial<FilterState>): void;
  /** Removes a filter by its chip; the focus goes on to the next chip. */
  removeFilter(name: FilterName): void;
  /** Removes a filter because nothing matches; the focus goes to the number of trainings. */
  loosenFilter(name: FilterName): void;
  clearFilters(): void;
  togglePast(): void;
  openCompetency(entry: GuideEntry, competency: NamedCompetency): void;
  showAllOn(nodeId: string): void;
  /** Prints the guide with the trainings that the filters leave. */
  print(): void;
  save(entry: GuideEntry): void;
}
