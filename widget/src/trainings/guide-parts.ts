import type { LitElement } from 'lit';
import { LazyPart } from '../element/lazy-part.js';

/** What a guide loads only where it is used, each with its strings: crosswalk, paper, notes about a spreadsheet. */
export class GuideParts {
  readonly #byCompetency;
  readonly #printed;
  readonly #tableFaults;

  /** @param failed shows that the code cannot be loaded */
  constructor(host: LitElement, failed: () => void) {
    this.#byCompetency = new LazyPart(
      host,
      async () => new (await import('./by-competency/by-competency-part.js')).ByCompetency(host),
      failed,
    );
    this.#printed = new LazyPart(
      host,
      async () => new (await import('./print/printed-guide-part.js')).PrintedGuide(host),
      failed,
    );
    this.#tableFaults = new LazyPart(
      host,
      async () => new (await import('./table-faults.js')).TableFaults(host),
      failed,
    );
  }

  get byCompetency() {
    return this.#byCompetency.part;
  }

  get printed() {
    return this.#printed.part;
  }

  get tableFaults() {
    return this.#tableFaults.part;
  }

  async loadCrosswalk(language: string): Promise<void> {
    await (await this.#byCompetency.load())?.prepare(language);
  }

  async loadPrinted(language: string): Promise<void> {
    await (await this.#printed.load())?.prepare(language);
  }

  async loadTableFaults(language: string): Promise<void> {
    await (await this.#tableFaults.load())?.prepare(language);
  }
}
