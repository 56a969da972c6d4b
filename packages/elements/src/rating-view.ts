import type { Answer } from '@imh/core';
import { h } from './h.js';
import { whenIdle } from './idle-work.js';
import type { OutlineContent } from './outline-content.js';
import { headingName, RatingHeadings, stepsLegend } from './rating-headings.js';
import { type RatingMode, type RatingPlan, ratingPlan } from './rating-plan.js';
import { choicesOf, learningSources, practiceList, QuestionMaker, type RatingLabels } from './rating-question.js';

export interface RatingOptions {
  readonly labels: RatingLabels;
  /** Level of the domains' headings, 2 to 6; areas are one deeper. */
  readonly headingLevel: number;
  readonly mode: RatingMode;
  /** Only what is for this category; without, everything. */
  readonly category?: string | undefined;
  /** What to ask, where that is not all that the mode asks of. */
  readonly plan?: RatingPlan;
  /** By node id. The view writes the person's answers into it, and takes them out. */
  readonly answers: Map<string, Answer>;
  /** The person answered, or took the answer back. */
  readonly answered: (nodeId: string, answer: Answer | undefined, area: AreaProgress) => void;
  /** One area is open at a time, its heading a button; without, all stand open. */
  readonly oneAtATime?: boolean;
  /** With `oneAtATime`: stands at the end of the open area. */
  readonly foot?: HTMLElement;
  /** With `oneAtATime`: another area is open, at this place of all, from 0. */
  readonly opened?: (section: number) => void;
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

/** Questions that stand before the browser gets to paint. */
const firstQuestions = 10;

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
  readonly #content: OutlineContent;
  /** Questions that have an answer. */
  answered = 0;
  readonly #options: RatingOptions;
  readonly #maker: QuestionMaker;
  /** Per section: where questions go, and how many stand and are answered. */
  readonly #bodies: HTMLElement[] = [];
  readonly #standing: Uint32Array;
  readonly #answered: Uint32Array;
  /** Sections by question. */
  readonly #sectionOf: Uint32Array;
  readonly #headings: RatingHeadings;
  #filling = 0;
  #open = -1;
  /** The question that was answered or gone to last. */
  #at = -1;

  constructor(content: OutlineContent, options: RatingOptions, signal: AbortSignal) {
    const { mode, labels, category } = options;
    const choices = choicesOf(content, mode, labels);
    this.#content = content;
    this.#options = options;
    this.#headings = new RatingHeadings(content, options, () => this.#discloses);
    this.#maker = new QuestionMaker(mode, choices, labels);
    this.plan = options.plan ?? ratingPlan(content, mode, category);
    const { questions, sections } = this.plan;
    this.#standing = new Uint32Array(sections.length);
    this.#answered = new Uint32Array(sections.length);
    this.#sectionOf = new Uint32Array(questions.length);
    for (const [at, { from, to }] of sections.entries()) this.#sectionOf.fill(at, from, to);
    this.#count();
    const look = this.#discloses ? 'rating one' : 'rating';
    this.element = h('div', { class: look, part: 'rating' }, mode === 'scale' && stepsLegend(content, labels));
    this.element.style.setProperty('--_choices', String(choices.length));
    this.element.addEventListener('change', (event) => this.#changed(event.target as HTMLInputElement), { signal });
    this.element.addEventListener('click', (event) => this.#clicked(event.target as Element), { signal });
    this.element.addEventListener('beforematch', (event) => this.#found(event.target as Element), { signal });
    if (sections.length === 0) return;
    // All of it has to be there when the page goes to paper.
    addEventListener('beforeprint', () => this.#all(), { signal });
    this.#stand(0);
    this.#fill(0, firstQuestions);
    if (this.#discloses) this.#show(0);
    whenIdle(() => this.#more(), signal);
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
    const { questions } = this.plan;
    for (let step = 1; step <= questions.length; step += 1) {
      const number = (this.#at + step) % questions.length;
      if (this.#isAnswered(number)) continue;
      this.#at = number;
      const section = this.#sectionOf[number]!;
      this.#stand(section);
      this.#fill(section, number + 1 - this.plan.sections[section]!.from);
      if (this.#discloses) this.#show(section);
      const question = this.#question(number)!;
      question.querySelector('input')!.focus({ preventScroll: true });
      reveal(question, 'center');
      return true;
    }
    return false;
  }

  /**
   * Opens the area after the open one and goes to its heading.
   * @returns false at the last area
   */
  nextArea(): boolean {
    return this.open(this.#open + 1);
  }

  /** Opens an area, by its place, and goes to its heading. */
  open(section: number): boolean {
    if (section >= this.plan.sections.length) return false;
    this.#stand(section);
    this.#show(section);
    this.#at = this.plan.sections[section]!.from - 1;
    const toggle = this.#toggle(section);
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
    for (const [section, { from }] of this.plan.sections.entries()) {
      for (let number = from; number < from + this.#standing[section]!; number += 1) {
        this.#maker.show(this.#question(number)!, own.get(this.#idOf(number)));
      }
      this.#sayCount(section);
    }
  }

  get #discloses(): boolean {
    return this.#options.oneAtATime === true && this.plan.sections.length > 1;
  }

  #idOf(number: number): string {
    return this.plan.questions[number]!.node.id;
  }

  #question(number: number): HTMLElement | null {
    return this.#bodies[this.#sectionOf[number]!]!.querySelector<HTMLElement>(`#q${number}`);
  }

  #toggle(section: number): HTMLElement | null | undefined {
    return this.#bodies[section]?.previousElementSibling?.querySelector<HTMLElement>('.area-toggle');
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
    for (const [number, section] of this.#sectionOf.entries()) {
      if (!this.#isAnswered(number)) continue;
      this.#answered[section]! += 1;
      this.answered += 1;
    }
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

  /** Headings first, so that nothing moves once they stand; then the questions. */
  #more(): boolean {
    const { sections } = this.plan;
    if (this.#bodies.length < sections.length) {
      this.#stand(this.#bodies.length);
      return false;
    }
    const section = sections[this.#filling];
    if (!section) return true;
    if (!this.#fill(this.#filling, this.#standing[this.#filling]! + 4)) return false;
    this.#filling += 1;
    return this.#filling >= sections.length;
  }

  #all(): void {
    while (!this.#more());
  }

  /** Puts up the headings of all sections up to this one. */
  #stand(section: number): void {
    for (let at = this.#bodies.length; at <= section; at += 1) {
      const parts = this.#headings.above(this.plan.sections[at]!);
      const area = h('section', { class: 'area' });
      const head = parts.pop();
      const large = this.plan.sections[at]!.to - this.plan.sections[at]!.from > 40;
      const body = h('div', { class: large ? 'body long' : 'body', id: `b${at}` });
      if (head) area.append(head);
      area.append(body);
      if (this.#discloses) hide(body);
      this.#bodies.push(body);
      this.element.append(...parts, area);
      this.#sayCount(at);
    }
  }

  #sayCount(section: number): void {
    const count = this.#bodies[section]?.previousElementSibling?.querySelector('.count');
    if (!count) return;
    const { answered, total } = this.#area(section);
    count.textContent = this.#options.labels.count(answered, total);
    count.classList.toggle('full', answered === total);
  }

  /** @returns whether all of the section's questions stand; `upTo` of them do now */
  #fill(section: number, upTo: number): boolean {
    const { from, to } = this.plan.sections[section]!;
    const end = Math.min(from + upTo, to);
    const fragment = document.createDocumentFragment();
    for (let number = from + this.#standing[section]!; number < end; number += 1) {
      const row = this.plan.questions[number]!;
      fragment.append(this.#maker.make(number, this.#content.words(row), this.#options.answers.get(row.node.id)));
    }
    const body = this.#bodies[section]!;
    const { foot } = this.#options;
    if (fragment.hasChildNodes()) body.insertBefore(fragment, foot?.parentElement === body ? foot : null);
    this.#standing[section] = Math.max(this.#standing[section]!, end - from);
    return end === to;
  }

  /** One area open, the others closed; none for -1. */
  #show(section: number): void {
    const before = this.#open;
    if (before === section) return;
    this.#open = section;
    if (before >= 0) {
      hide(this.#bodies[before]!);
      this.#toggle(before)?.setAttribute('aria-expanded', 'false');
    }
    if (section < 0) return;
    this.#fill(section, Math.max(this.#standing[section]!, firstQuestions * 2));
    const body = this.#bodies[section]!;
    body.removeAttribute('hidden');
    this.#toggle(section)?.setAttribute('aria-expanded', 'true');
    const { foot, opened } = this.#options;
    if (foot) body.append(foot);
    opened?.(section);
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
      const section = this.#bodies.indexOf(button.closest('.area')!.querySelector<HTMLElement>('.body')!);
      this.#show(section === this.#open ? -1 : section);
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
    const section = this.#bodies.indexOf(target.closest<HTMLElement>('.body')!);
    if (section >= 0) this.#show(section);
  }

  #answer(number: number, answer: Answer): void {
    const section = this.#sectionOf[number]!;
    const { answers, answered } = this.#options;
    const before = this.#isAnswered(number);
    const { node: _node, ...said } = answer;
    const saysSomething = Object.keys(said).length > 0;
    if (saysSomething) answers.set(answer.node, answer);
    else answers.delete(answer.node);
    this.#at = number;
    const change = Number(this.#isAnswered(number)) - Number(before);
    this.#answered[section]! += change;
    this.answered += change;
    this.#sayCount(section);
    answered(answer.node, saysSomething ? answer : undefined, this.#area(section));
  }
}

/** The field of an answer that a mode writes; the others stay. */
const changing = { scale: 'level', sources: 'sources' } as const;

/** Chromium and Firefox find text in closed parts and open them; elsewhere closed is closed. */
function hide(body: HTMLElement): void {
  body.setAttribute('hidden', 'onbeforematch' in document ? 'until-found' : '');
}

/** Twice, because what was never drawn above it had a guessed height until now. */
function reveal(element: HTMLElement, block: ScrollLogicalPosition): void {
  const scroll = (): void => element.scrollIntoView({ block });
  scroll();
  requestAnimationFrame(scroll);
}
