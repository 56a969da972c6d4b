import { h, whenIdle } from '@imh/elements';
import type { GuideContent, GuideEntry } from './guide-content.js';
import { type CardOptions, trainingView } from './training-view.js';

/** Cards that stand before the browser gets to paint; a screen holds fewer. */
const firstCards = 12;

/** From so many cards on, laying all of them out would be felt. */
const many = 100;

/** All cards of a guide in one list: the first stand at once, the rest follows in idle slices. A filter hides. */
export class TrainingList {
  readonly element = h('ul', { class: 'cards', role: 'list', part: 'trainings' });
  readonly #content: GuideContent;
  readonly #options: CardOptions;
  readonly #cards = new Map<GuideEntry, HTMLElement>();
  #visible: ReadonlySet<GuideEntry> | undefined;
  #built = 0;

  constructor(content: GuideContent, options: CardOptions, signal: AbortSignal) {
    this.#content = content;
    this.#options = options;
    this.element.classList.toggle('many', content.entries.length >= many);
    addEventListener('beforeprint', () => this.#build(Infinity), { signal });
    whenIdle(() => this.#build(this.#built + 4), signal);
  }

  /** Shows these and hides the others; what is not in the document yet comes hidden or shown. */
  show(entries: readonly GuideEntry[]): void {
    this.#visible = new Set(entries);
    for (const [entry, card] of this.#cards) card.hidden = !this.#visible.has(entry);
    // At least a screen of what is left.
    let missing = firstCards;
    for (const entry of entries.slice(0, firstCards)) if (this.#cards.has(entry)) missing -= 1;
    while (missing > 0 && this.#built < this.#content.entries.length) {
      if (this.#visible.has(this.#content.entries[this.#built]!)) missing -= 1;
      this.#build(this.#built + 1);
    }
  }

  /** @returns whether all stand */
  #build(end: number): boolean {
    const { entries } = this.#content;
    for (; this.#built < Math.min(end, entries.length); this.#built += 1) {
      const entry = entries[this.#built]!;
      const card = trainingView(this.#content, entry, this.#options);
      card.hidden = this.#visible?.has(entry) === false;
      this.#cards.set(entry, card);
      this.element.append(card);
    }
    return this.#built >= entries.length;
  }
}
