import { type AreaProgress, type OutlineContent, type RatingLabels, type RatingPlan, RatingView } from '@imh/elements';
import type { Answers } from '../draft/draft.js';

export interface RatingQuestionsOptions {
  /** An answer was given or cleared; `answers` is what all of them are now. */
  readonly answered: (answers: Answers, node: string, area: AreaProgress) => void;
  /** Another area is open, and contains `foot`. */
  readonly opened: () => void;
}

export interface Questions {
  readonly content: OutlineContent;
  readonly plan: RatingPlan;
  readonly labels: RatingLabels;
}

/**
 * The questions on the page. Only this file uses `RatingView`, which moves `foot` to the end of the open area; answers
 * come in and go out as values.
 */
export class RatingQuestions {
  /** The element at the end of the open area; the form renders into it. */
  readonly foot = document.createElement('div');
  /** Index of the section that is open, or was open last. */
  section = 0;
  readonly #options: RatingQuestionsOptions;
  #view: RatingView | undefined;
  #shown: AbortController | undefined;
  /** The answers that the view shows. */
  #answers: Answers = new Map();

  constructor(options: RatingQuestionsOptions) {
    this.#options = options;
    this.foot.className = 'area-foot';
  }

  /** Undefined while there are no questions. */
  get element(): HTMLElement | undefined {
    return this.#view?.element;
  }

  /** True if there are no headings to open and close; then the form places `foot`. */
  get isOneArea(): boolean {
    return this.#view?.plan.sections.length === 1;
  }

  get progress(): { readonly answered: number; readonly total: number } {
    return { answered: this.#view?.answered ?? 0, total: this.#view?.plan.questions.length ?? 0 };
  }

  /** The first field that is visible. */
  get firstField(): HTMLElement | undefined {
    const inputs = this.#view?.element.querySelectorAll('input') ?? [];
    return [...inputs].find((input) => input.checkVisibility());
  }

  /** Shows other questions. */
  replace({ content, plan, labels }: Questions, answers: Answers): void {
    this.remove();
    if (plan.questions.length === 0) return;
    this.#shown = new AbortController();
    this.#answers = answers;
    this.section = 0;
    this.#view = new RatingView(
      content,
      {
        labels,
        plan,
        headingLevel: 4,
        mode: 'scale',
        answers,
        oneAtATime: true,
        foot: this.foot,
        answered: (node, answer, area) => {
          const given = new Map(this.#answers);
          if (answer) given.set(node, answer);
          else given.delete(node);
          this.#answers = given;
          this.#options.answered(given, node, area);
        },
        opened: (section) => {
          this.section = section;
          this.#options.opened();
        },
      },
      this.#shown.signal,
    );
    this.#view.start();
  }

  /** Shows other answers to the same questions. */
  show(answers: Answers): void {
    if (answers === this.#answers) return;
    this.#answers = answers;
    this.#view?.setAnswers(answers);
  }

  remove(): void {
    this.#shown?.abort();
    this.#view = undefined;
  }

  nextArea(): void {
    this.#view?.nextArea();
  }

  nextUnrated(): void {
    this.#view?.nextUnrated();
  }
}
