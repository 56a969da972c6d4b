import type { Answer } from '@imh/core';
import { type AreaProgress, button, h, type OutlineContent, type RatingMode, RatingView } from '@imh/elements';
import type { Session } from './session.js';
import type { SelfCheckStrings } from '../strings/self-check.js';

export interface RatingPageOptions {
  readonly words: SelfCheckStrings;
  readonly mode: RatingMode;
  readonly session: Session;
  /** After every answer, and after one was taken back. */
  readonly answered: (nodeId: string, answer: Answer | undefined) => void;
  /** For those who do not see the figures change. */
  readonly say: (sentence: string) => void;
  readonly finished: () => void;
}

/** The questions, how far one is, and what leads on. */
export class RatingPage {
  readonly element: HTMLElement;
  readonly view: RatingView;
  readonly #options: RatingPageOptions;
  readonly #bar = h('progress', { 'aria-labelledby': 'progress' });
  readonly #sentence = h('span', { id: 'progress' });
  readonly #next: HTMLButtonElement;
  readonly #unrated: HTMLButtonElement;
  readonly #soFar: HTMLButtonElement;
  #section = 0;

  constructor(content: OutlineContent, options: RatingPageOptions, signal: AbortSignal) {
    this.#options = options;
    const { words, mode, session, finished } = options;
    this.#next = button('', { class: 'primary', part: 'next' }, () => this.#leadOn());
    this.#unrated = button(words.nextUnrated, {}, () => this.view.nextUnrated());
    this.#soFar = button(words.soFar, { class: 'plain', part: 'finish' }, finished);
    const foot = h('div', { class: 'buttons foot' }, this.#next, this.#unrated, this.#soFar);
    this.view = new RatingView(
      content,
      {
        labels: words.rating,
        headingLevel: 3,
        mode,
        category: session.said.category,
        answers: session.said.answers,
        answered: (nodeId, answer, area) => this.#answered(nodeId, answer, area),
        oneAtATime: true,
        foot,
        opened: (section) => {
          this.#section = section;
          this.#say();
        },
      },
      signal,
    );
    this.element = h(
      'div',
      {},
      h('div', { class: 'progress', part: 'progress' }, this.#sentence, this.#bar),
      mode === 'sources' && h('p', { class: 'quiet' }, words.sourcesHint),
      this.view.element,
      !foot.parentElement && foot,
    );
    this.#say();
  }

  /** How far the person is, in words. */
  get sentence(): string {
    const { words, mode } = this.#options;
    const { view } = this;
    return (mode === 'scale' ? words.progress : words.progressSources)(view.answered, view.plan.questions.length);
  }

  /** What is said changed elsewhere. */
  refresh(): void {
    this.view.set(this.#options.session.said.answers);
    this.#say();
  }

  #say(): void {
    // The view says that its first area is open before there is a view.
    if (!this.view) return;
    const { words } = this.#options;
    const { answered, plan } = this.view;
    const total = plan.questions.length;
    const isLast = this.#section >= plan.sections.length - 1;
    this.#bar.max = total;
    this.#bar.value = answered;
    this.#sentence.textContent = this.sentence;
    this.#next.textContent = isLast || answered === total ? words.result : words.nextArea;
    this.#unrated.hidden = answered === total;
    this.#soFar.hidden = isLast || answered === total;
  }

  #leadOn(): void {
    const { answered, plan } = this.view;
    if (answered === plan.questions.length || !this.view.nextArea()) this.#options.finished();
  }

  #answered(nodeId: string, answer: Answer | undefined, area: AreaProgress): void {
    this.#say();
    const { words, answered, say } = this.#options;
    if (area.answered === area.total && answer) {
      say(`${area.name}: ${words.rating.count(area.answered, area.total)}. ${this.sentence}.`);
    }
    answered(nodeId, answer);
  }
}
