import type { Answer } from '@imh/core';
import { h } from '../h.js';
import { whenIdle } from '../idle-work.js';
import type { OutlineContent } from '../outline/outline-content.js';
import { type AreasOptions, RatingAreas } from './rating-areas.js';
import { headingName, stepsLegend } from './rating-headings.js';
import { type RatingMode, type RatingPlan, ratingPlan } from './rating-plan.js';
import { choicesOf, learningSources, practiceList, QuestionMaker } from './rating-question.js';

export interface RatingOptions extends AreasOptions {
  readonly mode: RatingMode;
  /** Only what is for this category; without, everything. */
  readonly category?: string | undefined;
  /** What to ask, where that is not all that the mode asks of. */
  readonly plan?: RatingPlan;
  /** By node id. The view writes the person's answers into it, and takes them out. */
  readonly answers: Map<string, Answer>;
  /** The person answered, or took the answer back. */
  readonly answered: (nodeId: string, answer: Answer | undefined, area: AreaProgress) => void;
}

export interface AreaProgress {
  /** Id of the heading's node; '' where the questions stand at the top. */
  readonly id: string;
  /** What the heading says. */
  readonly name: string;
  readonly answered: number;
  readonly total: number;
}

export interface RatingProgress {
  readonly answered: number;
  readonly total: number;
  readonly areas: readonly AreaProgress[];
}

/**
 * Questions about a framework as plain DOM with one listener for all: native radio buttons or checkboxes by area, each
 * question named by its competency. The first area stands at once and the rest follows in idle slices, so in the end
 * everything is in the document; five thousand questions are five thousand copies of one, and nothing more is kept of
 * them.
 *
 * Stable: the constructor's options, `element`, `plan`, `answered`, `progress()`, `nextUnrated()`, `nextArea()`, `open()`, `set()`.
 * Its look is `ratingStyles`, for a shadow root that also has `tokens` and `controls`.
 */
export class RatingView {
  readonly element: HTMLElement;
  readonly plan: RatingPlan;
  /** Questions that have an answer. */
  answered = 0;
  readonly #content: OutlineContent;
  readonly #options: RatingOptions;
  readonly #maker: QuestionMaker;
  /** How many are answered, by section; and sections by question. */
  readonly #answered: Uint32Array;
  readonly #sectionOf: Uint32Array;
  readonly #areas: RatingAreas;
  /** The question that was answered or gone to last. */
  #at = -1;

  constructor(content: OutlineContent, options: RatingOptions, signal: AbortSignal) {
    const { mode, labels, category } = options;
    const choices = choicesOf(content, mode, labels);
    this.#content = content;
    this.#options = options;
    this.#maker = new QuestionMaker(mode, choices, labels);
    this.plan = options.plan ?? ratingPlan(content, mode, category);
    const { questions, sections } = this.plan;
    this.#answered = new Uint32Array(sections.length);
    this.#sectionOf = new Uint32Array(questions.length);
    for (const [at, { from, to }] of sections.entries()) this.#sectionOf.fill(at, from, to);
    this.#count();
    this.element = h('div', { part: 'rating' }, mode === 'scale' && stepsLegend(content, labels));
    this.element.style.setProperty('--_choices', String(choices.length));
    this.element.addEventListener('change', (event) => this.#changed(event.target as HTMLInputElement), { signal });
    this.element.addEventListener('click', (event) => this.#clicked(event.target as Element), { signal });
    this.element.addEventListener('beforematch', (event) => this.#found(event.target as Element), { signal });
    const areas = new RatingAreas({
      element: this.element,
      content,
      plan: this.plan,
      options,
      maker: this.#maker,
      answered: this.#answered,
    });
    this.#areas = areas;
    // All of it has to be there when the page goes to paper.
    addEventListener(
      'beforeprint',
      () => {
        while (!areas.more());
      },
      { signal },
    );
    whenIdle(() => areas.more(), signal);
  }

  /** How far the person is, area by area; `answered` alone costs nothing. */
  progress(): RatingProgress {
    const areas = this.plan.sections.map((_section, at) => this.#area(at));
    return { areas, total: this.plan.questions.length, answered: this.answered };
  }

  /**
   * Goes to the next question without an answer, from where the person is, and after the last one to the first.
   * @returns false when there is none
   */
  nextUnrated(): boolean {
    const { length } = this.plan.questions;
    if (this.answered === length) return false;
    let number = this.#at;
    do number = (number + 1) % length;
    while (this.#isAnswered(number));
    this.#at = number;
    const section = this.#sectionOf[number]!;
    this.#areas.fill(section, number + 1 - this.plan.sections[section]!.from);
    if (this.#areas.disclose) this.#areas.show(section);
    const question = this.#areas.question(section, number)!;
    question.querySelector('input')!.focus({ preventScroll: true });
    reveal(question, 'center');
    return true;
  }

  /**
   * Opens the area after the open one and goes to its heading.
   * @returns false at the last area
   */
  nextArea(): boolean {
    return this.open(this.#areas.open + 1);
  }

  /** Opens an area, by its place, and goes to its heading. */
  open(section: number): boolean {
    if (!this.#areas.disclose || section >= this.plan.sections.length) return false;
    this.#areas.stand(section);
    this.#areas.show(section);
    this.#at = this.plan.sections[section]!.from - 1;
    const toggle = this.#areas.toggle(section);
    toggle?.focus({ preventScroll: true });
    if (toggle) reveal(toggle, 'start');
    return true;
  }

  /** Other answers than those the view has been given, for example from a file. */
  set(answers: ReadonlyMap<string, Answer>): void {
    const { answers: own } = this.#options;
    const given = [...answers];
    own.clear();
    for (const [id, answer] of given) own.set(id, answer);
    this.#count();
    this.#at = -1;
    this.#areas.refresh();
  }

  #idOf(number: number): string {
    return this.plan.questions[number]!.node.id;
  }

  #isAnswered(number: number): boolean {
    const answer = this.#options.answers.get(this.#idOf(number));
    if (this.plan.mode === 'sources') return Boolean(answer?.sources?.length);
    return answer?.level !== undefined || answer?.['notSeen'] === true;
  }

  #count(): void {
    this.#answered.fill(0);
    this.answered = 0;
    if (this.#options.answers.size === 0) return;
    for (const number of this.#sectionOf.keys()) this.#add(number, Number(this.#isAnswered(number)));
  }

  #add(number: number, change: number): void {
    this.#answered[this.#sectionOf[number]!]! += change;
    this.answered += change;
  }

  #area(at: number): AreaProgress {
    const { heading, from, to } = this.plan.sections[at]!;
    return {
      id: heading?.node.id ?? '',
      name: heading ? headingName(this.#content, heading) : '',
      answered: this.#answered[at]!,
      total: to - from,
    };
  }

  #changed(input: HTMLInputElement): void {
    const question = input.closest<HTMLElement>('.question');
    if (!question) return;
    const number = Number(question.id.slice(1));
    const node = this.#idOf(number);
    const {
      [changing[this.plan.mode]]: _before,
      notSeen: _notSeen,
      ...others
    }: Answer = this.#options.answers.get(node) ?? { node };
    if (this.plan.mode === 'scale') {
      const level = this.#content.framework.scale!.levels[Number(input.value)]?.value;
      this.#answer(number, { ...others, node, ...(level === undefined ? { notSeen: true } : { level }) });
      this.#maker.showClear(question, true);
      return;
    }
    const ticked = [...question.querySelectorAll<HTMLInputElement>('input:checked')];
    const sources = ticked.map(({ value }) => learningSources[Number(value)]!);
    this.#answer(number, { ...others, node, ...(sources.length > 0 && { sources }) });
  }

  #clicked(target: Element): void {
    const button = target.closest('button');
    if (button?.classList.contains('area-toggle')) {
      const section = this.#areas.at(button);
      this.#areas.show(section === this.#areas.open ? -1 : section);
      // What closed above may have taken the heading along.
      button.scrollIntoView({ block: 'nearest' });
      return;
    }
    const question = button?.closest<HTMLElement>('.question');
    if (!button || !question) return;
    const number = Number(question.id.slice(1));
    if (button.classList.contains('clear')) {
      const { level: _level, notSeen: _notSeen, ...others } = this.#options.answers.get(this.#idOf(number))!;
      this.#answer(number, others);
      this.#maker.show(question, undefined);
      question.querySelector('input')!.focus();
    } else if (button.classList.contains('toggle')) {
      const open = button.getAttribute('aria-expanded') !== 'true';
      button.setAttribute('aria-expanded', String(open));
      question.querySelector('.practice')?.remove();
      if (open) question.append(practiceList(this.#content.words(this.plan.questions[number]!)));
    }
  }

  /** Find-in-page is about to open an area by itself. */
  #found(target: Element): void {
    const section = this.#areas.at(target);
    if (section >= 0) this.#areas.show(section);
  }

  #answer(number: number, answer: Answer): void {
    const { answers, answered } = this.#options;
    const { node, ...said } = answer;
    const saysSomething = Object.keys(said).length > 0;
    const before = this.#isAnswered(number);
    if (saysSomething) answers.set(node, answer);
    else answers.delete(node);
    this.#add(number, Number(this.#isAnswered(number)) - Number(before));
    this.#at = number;
    const section = this.#sectionOf[number]!;
    this.#areas.sayCount(section);
    answered(node, saysSomething ? answer : undefined, this.#area(section));
  }
}

/** The field of an answer that a mode writes; the others stay. */
const changing = { scale: 'level', sources: 'sources' } as const;

/** Twice, because what was never drawn above it had a guessed height until now. */
function reveal(element: HTMLElement, block: ScrollLogicalPosition): void {
  const scroll = (): void => element.scrollIntoView({ block });
  scroll();
  requestAnimationFrame(scroll);
}
