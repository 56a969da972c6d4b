import { type Aim, type Outline, type Progress, progressSteps, type Reference, type Requirements } from '@imh/core';
import { inSlices } from '@imh/elements';
import type { LitElement } from 'lit';
import type { LogFile } from '../../evidence/files/review-file.js';
import { liveOf } from '../../evidence/review.js';

/**
 * What a log lists for each set of requirements and category. Counted when it is first asked for, in short tasks; the host
 * renders again then.
 */
export class LogCounts {
  /** Number of items in the profile. */
  readonly education: number;
  readonly work: number;
  readonly #host: LitElement;
  readonly #log: LogFile;
  readonly #signal: AbortSignal;
  readonly #aims: readonly Aim[];
  readonly #references: readonly Reference[];
  readonly #known = new Map<Requirements, Map<string | undefined, Progress | undefined>>();

  /** @param signal aborts when the log is closed */
  constructor(host: LitElement, log: LogFile, signal: AbortSignal) {
    const { profile } = log.log;
    this.#host = host;
    this.#log = log;
    this.#signal = signal;
    this.#aims = liveOf<Aim>(profile?.aims);
    this.#references = liveOf<Reference>(profile?.references);
    this.education = liveOf(profile?.education).length;
    this.work = liveOf(profile?.work).length;
  }

  /** Undefined while it is being counted. */
  of(requirements: Requirements, category: string | undefined, outline: Outline | undefined): Progress | undefined {
    const known = this.#known.get(requirements) ?? new Map<string | undefined, Progress | undefined>();
    this.#known.set(requirements, known);
    if (!known.has(category)) {
      known.set(category, undefined);
      void this.#count(requirements, category, outline, known);
    }
    return known.get(category);
  }

  async #count(
    requirements: Requirements,
    category: string | undefined,
    outline: Outline | undefined,
    known: Map<string | undefined, Progress | undefined>,
  ): Promise<void> {
    const steps = progressSteps({
      requirements,
      contents: this.#log.entries,
      aim: this.#aimFor(category),
      references: this.#references,
      outline,
      today: this.#log.today,
    });
    try {
      known.set(category, await inSlices(steps, this.#signal));
      this.#host.requestUpdate();
    } catch (error) {
      if (!this.#signal.aborted) throw error;
    }
  }

  /** The aim for this category; of one for another category, what does not depend on the category. */
  #aimFor(category: string | undefined): Aim | undefined {
    const own = this.#aims.find((aim) => aim.category === category);
    const [first] = this.#aims;
    if (own ?? category === undefined) return own ?? first;
    return {
      category: category!,
      ...(first?.providesRsc === undefined ? {} : { providesRsc: first.providesRsc }),
      ...(first?.cycleStart === undefined ? {} : { cycleStart: first.cycleStart }),
    };
  }
}
