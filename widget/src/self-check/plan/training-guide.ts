// Loaded for a result if the page may have a guide to trainings.
import type { Framework } from '@imh/core';
import { type LitElement, nothing } from 'lit';
import { trainingsKind } from '../../data/kinds/trainings.js';
import type { Load } from '../../element/document-element.js';
import { LateWords } from '../../element/late-words.js';
import { LazyPart } from '../../element/lazy-part.js';
import { type SelfCheckKeepingStrings, selfCheckKeepingStrings } from '../../strings/self-check-keeping.js';
import type { TrainingListProps } from './training-list.js';

/** The publisher's guide: loads it, and its list if there is one. */
export class TrainingGuide {
  readonly #words: LateWords<SelfCheckKeepingStrings>;
  readonly #list;
  readonly #unreachable: (error: unknown) => void;
  #runs = 0;

  constructor(host: LitElement, unreachable: (error: unknown) => void) {
    this.#words = new LateWords(host, selfCheckKeepingStrings);
    this.#unreachable = unreachable;
    this.#list = new LazyPart(
      host,
      async () => new (await import('./training-list.js')).TrainingList(host),
      unreachable,
    );
  }

  /**
   * @param load undefined if the publisher names no guide
   * @param framework in which the competencies of a spreadsheet are found
   */
  async show(load: Load | undefined, language: string, framework: Framework | undefined): Promise<void> {
    const run = (this.#runs += 1);
    const guide = load && (await this.#load(load, language, framework));
    const list = (guide ?? this.#list.part) && (await this.#loadList(language));
    const loaded = guide && (guide.ok ? { guide: guide.value } : await list?.explain(guide.error, language));
    if (run === this.#runs) list?.setGuide(loaded);
  }

  /** @param isWhole every training, for paper */
  render(language: string, props: Omit<TrainingListProps, 'words'>, isWhole = false): unknown {
    const words = this.#words.in(language);
    return (words && this.#list.part?.render({ ...props, words }, isWhole)) ?? nothing;
  }

  /** @returns undefined if the page has no guide, or the element has left the page */
  async #load(load: Load, language: string, framework: Framework | undefined) {
    try {
      const guide = await load('trainings', trainingsKind({ framework: () => Promise.resolve(framework), language }));
      return guide.ok || guide.error.code !== 'nothing' ? guide : undefined;
    } catch (error) {
      if (!load.source.signal.aborted) this.#unreachable(error);
      return undefined;
    }
  }

  async #loadList(language: string) {
    const [words, list] = await Promise.all([this.#words.load(language), this.#list.load()]);
    if (!words && list) this.#unreachable(new TypeError('The strings could not be loaded'));
    return words && list;
  }
}
