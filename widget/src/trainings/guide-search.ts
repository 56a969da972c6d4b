import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { forLatest } from '../element/for-latest.js';
import { LazyPart } from '../element/lazy-part.js';
import { type FilterState, furtherFilters, noFilter } from './filter-state.js';
import { allTrainings, type FoundTrainings } from './found-trainings.js';
import type { GuideContent } from './guide-content.js';

type FindingPart = typeof import('./finding.js');

export interface GuideSearchOptions {
  /** A person searched or filtered, and the result is on the page. */
  readonly changed: () => void;
  /** The code for it cannot be loaded. */
  readonly failed: () => void;
}

/** The filters of a guide and what they find; their code is loaded when a person turns to them. */
export class GuideSearch implements ReactiveController {
  filter = noFilter;
  includesPast = false;
  isUnreachable = false;
  /** True once a filter under "More filters" was used. */
  usesMore = false;
  found: FoundTrainings | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #options: GuideSearchOptions;
  readonly #finding: LazyPart<FindingPart>;
  readonly #find = forLatest(
    (content: GuideContent, filter: FilterState, includesPast: boolean, part: FindingPart | undefined) =>
      part ? part.find(content, filter, includesPast) : allTrainings(content, includesPast),
  );

  constructor(host: ReactiveControllerHost, options: GuideSearchOptions) {
    host.addController(this);
    this.#host = host;
    this.#options = options;
    const failed = (): void => {
      this.isUnreachable = true;
      host.requestUpdate();
      options.failed();
    };
    this.#finding = new LazyPart(host, () => import('./finding.js'), failed);
  }

  hostConnected(): void {}

  /** Views of the filters, once they are loaded. */
  get part(): FindingPart | undefined {
    return this.#finding.part;
  }

  /** @returns false after a failure, which is shown */
  async load(): Promise<boolean> {
    if (!(await this.#finding.load())) return false;
    if (this.isUnreachable) this.#host.requestUpdate();
    this.isUnreachable = false;
    return true;
  }

  async change(change: Partial<FilterState>): Promise<void> {
    this.filter = { ...this.filter, ...change };
    this.usesMore ||= furtherFilters.some((name) => this.filter[name]);
    this.#host.requestUpdate();
    if (await this.load()) await this.#report();
  }

  async togglePast(): Promise<void> {
    this.includesPast = !this.includesPast;
    this.#host.requestUpdate();
    await this.#report();
  }

  /** Finds again if the guide or a filter has changed; called before each render. */
  update(content: GuideContent): void {
    this.found = this.#find(content, this.filter, this.includesPast, this.part);
  }

  async #report(): Promise<void> {
    await this.#host.updateComplete;
    this.#options.changed();
  }
}
