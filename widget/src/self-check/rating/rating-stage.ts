import type { Answer } from '@imh/core';
import { type AreaProgress, type OutlineContent, type RatedView, type RatingPlan, RatingView } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { SelfCheckStrings } from '../../strings/self-check.js';

export interface RatingStageOptions {
  readonly content: OutlineContent;
  readonly words: SelfCheckStrings;
  readonly plan: RatingPlan;
  readonly answers: ReadonlyMap<string, Answer>;
  /** After every answer, and after one was taken back. */
  readonly answered: (nodeId: string, answer: Answer | undefined) => void;
  readonly announce: (sentence: string) => void;
  readonly finished: () => void;
}

/** With more questions, they are a landmark. */
const longList = 12;

/** How many questions of a plan are answered, in words. */
export function progressSentence(words: SelfCheckStrings, { mode, questions }: RatingPlan, answered: number): string {
  return (mode === 'scale' ? words.progress : words.progressSources)(answered, questions.length);
}

/** The questions with the person's progress, and the buttons that lead on. */
export class RatingStage {
  readonly view: RatingView;
  readonly options: RatingStageOptions;
  readonly #stopping = new AbortController();
  readonly #signal: AbortSignal;

  /** @param connected aborts when the element leaves the page */
  constructor(options: RatingStageOptions, connected: AbortSignal) {
    const { content, words, plan, answers } = options;
    this.options = options;
    this.#signal = AbortSignal.any([connected, this.#stopping.signal]);
    this.view = new RatingView(
      content,
      {
        labels: words.rating,
        headingLevel: 3,
        mode: plan.mode,
        plan,
        answers,
        answered: (nodeId, answer, area) => this.#answered(nodeId, answer, area),
        oneAtATime: true,
        foot: (view) => this.#foot(view),
      },
      this.#signal,
    );
    if (plan.questions.length > longList) this.view.element.ariaLabel = words.title;
  }

  /** False once it was stopped, or the element has left the page. */
  get isRunning(): boolean {
    return !this.#signal.aborted;
  }

  /** Renders the first area, once. */
  start(): void {
    this.view.start();
  }

  /** Before another one takes its place. */
  stop(): void {
    this.#stopping.abort();
  }

  render(): TemplateResult {
    const { words, plan } = this.options;
    return html`<div class="progress" part="progress">
        <span id="progress">${this.#sentence}</span
        ><progress aria-labelledby="progress" max=${plan.questions.length} .value=${this.view.answered}></progress>
      </div>
      ${plan.mode === 'sources' ? html`<p class="quiet">${words.sourcesHint}</p>` : nothing} ${this.view.element}`;
  }

  get #sentence(): string {
    const { words, plan } = this.options;
    return progressSentence(words, plan, this.view.answered);
  }

  #foot({ answered, section, plan }: RatedView): TemplateResult {
    const { words, finished } = this.options;
    const isComplete = answered === plan.questions.length;
    // A single area is not collapsible, so its index is -1.
    const isLast = plan.sections.length < 2 || section >= plan.sections.length - 1;
    return html`<div class="buttons foot">
      <button type="button" class="primary" part="next" @click=${() => this.#leadOn()}>
        ${isLast || isComplete ? words.result : words.nextArea}
      </button>
      <button type="button" ?hidden=${isComplete} @click=${() => this.view.nextUnrated()}>${words.nextUnrated}</button>
      <button type="button" class="plain" part="finish" ?hidden=${isLast || isComplete} @click=${finished}>
        ${words.soFar}
      </button>
    </div>`;
  }

  #leadOn(): void {
    const { answered, plan } = this.view;
    if (answered === plan.questions.length || !this.view.nextArea()) this.options.finished();
  }

  #answered(nodeId: string, answer: Answer | undefined, area: AreaProgress): void {
    const { words, announce, answered } = this.options;
    answered(nodeId, answer);
    if (!answer || area.answered < area.total) return;
    announce(`${area.name}: ${words.rating.count(area.answered, area.total)}. ${this.#sentence}.`);
  }
}
