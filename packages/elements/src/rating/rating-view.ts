import type { Answer } from '@imh/core';
import { render } from 'lit';
import { whenIdle } from '../idle-work.js';
import { manyClass } from '../many-parts.js';
import type { OutlineContent } from '../outline/outline-content.js';
import { QuestionNodes } from './question-nodes.js';
import { RatingAnswers } from './rating-answers.js';
import { headingName } from './rating-headings.js';
import { choicesOf, learningSources } from './rating-labels.js';
import type { AreaProgress, RatingOptions, RatingProgress } from './rating-options.js';
import { type RatingPlan, ratingPlan } from './rating-plan.js';
import { RatingSections } from './rating-sections.js';
import { ratingTemplate } from './rating-template.js';

/**
 * Questions about a framework by area: native radio buttons or checkboxes, each question named by its competency.
 * `start()` renders the first area at once and the rest in idle slices, so that in the end everything is in the DOM.
 *
 * A Lit host renders `element` in its template (`${view.element}`), in a shadow root that also has the styles `tokens`,
 * `controls` and `ratingStyles`. Answers from elsewhere come by `setAnswers()`; the view's own go to `answered`.
 */
export class RatingView {
  readonly element: HTMLElement;
  readonly plan: RatingPlan;
  readonly #content: OutlineContent;
  readonly #options: RatingOptions;
  readonly #answers: RatingAnswers;
  readonly #questions: QuestionNodes;
  readonly #sections: RatingSections;
  readonly #isCollapsible: boolean;
  readonly #signal: AbortSignal;
  /** The question that was answered or focused last. */
  #current = -1;
  #hasStarted = false;

  constructor(content: OutlineContent, options: RatingOptions, signal: AbortSignal) {
    const { mode, labels, category, answers, oneAtATime } = options;
    const choices = choicesOf(content, mode, labels);
    this.#content = content;
    this.#options = options;
    this.#signal = signal;
    this.plan = options.plan ?? ratingPlan(content, mode, category);
    const { questions, sections } = this.plan;
    this.#isCollapsible = oneAtATime === true && sections.length > 1;
    this.#answers = new RatingAnswers(this.plan, answers);
    this.#questions = new QuestionNodes(mode, choices, labels);
    this.#sections = new RatingSections(content, this.plan, (number) =>
      this.#questions.create(number, content.words(questions[number]!), this.#answers.of(number)),
    );
    const element = (this.element = document.createElement('section'));
    element.part.add('rating');
    element.className = `rating${this.#isCollapsible ? ' one' : ''}${manyClass(sections.length)}`;
    element.style.setProperty('--_choices', String(choices.length));
    element.addEventListener('change', (event) => this.#changed(event.target as HTMLInputElement), { signal });
    element.addEventListener('click', (event) => this.#clicked(event.target as Element), { signal });
    element.addEventListener('beforematch', (event) => this.#found(event.target as Element), { signal });
  }

  /** Renders the first area, once. Not part of the constructor, so that each can be a task of its own. */
  start(): void {
    if (this.#hasStarted) return;
    this.#hasStarted = true;
    if (this.#isCollapsible) this.#show(0);
    else this.#render();
    addEventListener('beforeprint', () => this.#renderAll(), { signal: this.#signal });
    whenIdle(() => this.#renderMore(), this.#signal);
  }

  /** Questions that have an answer. */
  get answered(): number {
    return this.#answers.answered;
  }

  /** Index of the open area; -1 if none is open, or if areas are not collapsible. */
  get section(): number {
    return this.#sections.open;
  }

  /** Progress of each area; `answered` alone needs no computation. */
  progress(): RatingProgress {
    const areas = this.plan.sections.map((_section, at) => this.#area(at));
    return { areas, total: this.plan.questions.length, answered: this.answered };
  }

  /**
   * Focuses the next question without an answer, starting from the current one and continuing from the first.
   * @returns false if every question has an answer
   */
  nextUnrated(): boolean {
    const number = this.#answers.unansweredAfter(this.#current);
    if (number === undefined) return false;
    this.#current = number;
    const section = this.#answers.sectionOf(number);
    this.#sections.fill(section, number + 1 - this.plan.sections[section]!.from);
    if (this.#isCollapsible) this.#show(section);
    else this.#render();
    const question = this.#question(number)!;
    question.querySelector('input')!.focus({ preventScroll: true });
    reveal(question, 'center');
    return true;
  }

  /** Opens the area after the open one and focuses its heading. @returns false at the last area */
  nextArea(): boolean {
    return this.open(this.#sections.open + 1);
  }

  /** Opens an area, by its index, and focuses its heading. @returns false if there is no such area to open */
  open(section: number): boolean {
    if (!this.#isCollapsible || section >= this.plan.sections.length) return false;
    this.#show(section);
    this.#current = this.plan.sections[section]!.from - 1;
    const toggle = this.#toggle(section);
    toggle.focus({ preventScroll: true });
    reveal(toggle, 'start');
    return true;
  }

  /** Shows other answers, for example from a file. Costs next to nothing for answers that the view shows already. */
  setAnswers(answers: ReadonlyMap<string, Answer>): void {
    const changed = this.#answers.replace(answers);
    if (changed.length === 0) return;
    for (const number of changed) {
      const question = this.#question(number);
      if (question) this.#questions.setAnswer(question, this.#answers.of(number));
      this.#sections.changed(this.#answers.sectionOf(number));
    }
    this.updateFoot();
  }

  /** Calls the function in `foot` again; the view itself does it after each of its own changes. */
  updateFoot(): void {
    this.#sections.changed(this.#sections.open);
    this.#render();
  }

  #render(): void {
    const { foot, labels, headingLevel } = this.#options;
    const { groups, open } = this.#sections;
    const template = ratingTemplate({
      content: this.#content,
      labels,
      mode: this.plan.mode,
      headingLevel,
      isCollapsible: this.#isCollapsible,
      groups,
      open,
      answeredIn: (section) => this.#answers.answeredIn(section),
      foot: () => (typeof foot === 'function' ? foot(this) : foot),
      toggled: (section) => this.#toggled(section),
    });
    render(template, this.element);
  }

  #renderMore(): boolean {
    const isWhole = this.#sections.renderMore();
    this.#render();
    return isWhole;
  }

  #renderAll(): void {
    while (!this.#sections.renderMore());
    this.#render();
  }

  #toggle(section: number): HTMLElement {
    return this.element.querySelector<HTMLElement>(`#h${section}`)!;
  }

  /** Null if the question is not rendered yet. */
  #question(number: number): HTMLElement | null {
    return this.element.querySelector<HTMLElement>(`#q${number}`);
  }

  #area(index: number): AreaProgress {
    const { heading, from, to } = this.plan.sections[index]!;
    return {
      id: heading?.node.id ?? '',
      name: heading ? headingName(this.#content, heading) : '',
      answered: this.#answers.answeredIn(index),
      total: to - from,
    };
  }

  #show(section: number): void {
    const isOther = this.#sections.show(section);
    this.#render();
    if (isOther && section >= 0) this.#options.opened?.(section);
  }

  #toggled(section: number): void {
    this.#show(section === this.#sections.open ? -1 : section);
    // If an area above closed, the heading may have moved off the screen.
    this.#toggle(section).scrollIntoView({ block: 'nearest' });
  }

  #changed(input: HTMLInputElement): void {
    const question = input.closest<HTMLElement>('.question');
    if (!question) return;
    const number = Number(question.id.slice(1));
    const node = this.#answers.nodeOf(number);
    const {
      [fieldOf[this.plan.mode]]: _before,
      notSeen: _notSeen,
      ...others
    }: Answer = this.#answers.of(number) ?? { node };
    if (this.plan.mode === 'scale') {
      const level = this.#content.framework.scale!.levels[Number(input.value)]?.value;
      const answer = { ...others, node, ...(level === undefined ? { notSeen: true } : { level }) };
      this.#questions.setAnswer(question, answer);
      this.#answer(number, answer);
      return;
    }
    const checked = [...question.querySelectorAll<HTMLInputElement>('input:checked')];
    const sources = checked.map(({ value }) => learningSources[Number(value)]!);
    this.#answer(number, { ...others, node, ...(sources.length > 0 && { sources }) });
  }

  #clicked(target: Element): void {
    const button = target.closest('.more button');
    const question = button?.closest<HTMLElement>('.question');
    if (!button || !question) return;
    const number = Number(question.id.slice(1));
    if (!button.classList.contains('clear')) {
      this.#questions.togglePractice(question, this.#content.words(this.plan.questions[number]!));
      return;
    }
    const { level: _level, notSeen: _notSeen, ...others } = this.#answers.of(number)!;
    this.#questions.setAnswer(question, undefined);
    this.#answer(number, others);
    question.querySelector('input')!.focus();
  }

  /** Find-in-page is about to open an area. */
  #found(target: Element): void {
    const body = target.closest('.body');
    if (body && this.#isCollapsible) this.#show(Number(body.id.slice(1)));
  }

  #answer(number: number, answer: Answer): void {
    const { node, ...fields } = answer;
    const kept = Object.keys(fields).length > 0 ? answer : undefined;
    const section = this.#answers.sectionOf(number);
    this.#answers.set(number, kept);
    this.#sections.changed(section);
    this.#current = number;
    this.updateFoot();
    this.#options.answered(node, kept, this.#area(section));
  }
}

/** The field of an answer that a mode writes; other fields stay. */
const fieldOf = { scale: 'level', sources: 'sources' } as const;

/** Scrolls twice: content above that was never rendered had an estimated height at first. */
function reveal(element: HTMLElement, block: ScrollLogicalPosition): void {
  const scroll = (): void => element.scrollIntoView({ block });
  scroll();
  requestAnimationFrame(scroll);
}
