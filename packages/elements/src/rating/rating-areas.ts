import type { Answer } from '@imh/core';
import { h } from '../h.js';
import { manyClass } from '../many-parts.js';
import type { OutlineContent } from '../outline/outline-content.js';
import { RatingHeadings } from './rating-headings.js';
import type { RatingPlan } from './rating-plan.js';
import type { QuestionMaker, RatingLabels } from './rating-question.js';

export interface AreasOptions {
  readonly labels: RatingLabels;
  /** Level of the domains' headings, 2 to 6; areas are one deeper. */
  readonly headingLevel: number;
  /** By node id. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** One area is open at a time, its heading a button; without, all stand open. */
  readonly oneAtATime?: boolean;
  /** With `oneAtATime`: stands at the end of the open area. */
  readonly foot?: HTMLElement;
  /** With `oneAtATime`: another area is open, at this place of all, from 0. */
  readonly opened?: (section: number) => void;
}

/** Questions that stand before the browser gets to paint. */
const firstQuestions = 10;
/** Closed areas that are laid out together: a frame costs a little for each of hundreds, and these are about a screen. */
const together = 20;

/** What the areas are made of. */
export interface AreasOf {
  /** Where they go. */
  readonly element: HTMLElement;
  readonly content: OutlineContent;
  readonly plan: RatingPlan;
  readonly options: AreasOptions;
  readonly maker: QuestionMaker;
  /** How many of a section's questions are answered. */
  readonly answered: Readonly<Uint32Array>;
}

/** The areas of a plan in the document: headings first, so that nothing moves once they stand; then their questions. */
export class RatingAreas {
  /** The open one, with `oneAtATime`; -1 for none. */
  open = -1;
  /** Headings are buttons. */
  readonly disclose: boolean;
  readonly #of: AreasOf;
  readonly #headings: RatingHeadings;
  readonly #bodies: HTMLElement[] = [];
  /** How many questions stand, by section. */
  readonly #standing: Uint32Array;
  #filling = 0;
  /** What the next heading goes into. */
  #group: HTMLElement;

  constructor(of: AreasOf) {
    const { element, content, plan, options } = of;
    const { length } = plan.sections;
    this.#of = of;
    this.#group = element;
    this.disclose = options.oneAtATime === true && length > 1;
    this.#headings = new RatingHeadings(content, options, this.disclose);
    this.#standing = new Uint32Array(length);
    element.className = `rating${this.disclose ? ' one' : ''}${manyClass(length)}`;
    if (length === 0) return;
    this.fill(0, firstQuestions);
    if (this.disclose) this.show(0);
  }

  /** A little more of what does not stand yet. @returns whether all of it does */
  more(): boolean {
    const { sections } = this.#of.plan;
    if (this.#bodies.length < sections.length) {
      this.stand(this.#bodies.length);
      return false;
    }
    if (this.#filling < sections.length && this.fill(this.#filling, this.#standing[this.#filling]! + 4)) {
      this.#filling += 1;
    }
    return this.#filling >= sections.length;
  }

  /** Puts up the headings of all sections up to this one. */
  stand(section: number): void {
    const { element, plan } = this.#of;
    for (let at = this.#bodies.length; at <= section; at += 1) {
      const { from, to } = plan.sections[at]!;
      const parts = this.#headings.above(plan.sections[at]!);
      const head = parts.pop();
      const body = h('div', { class: `body${manyClass(to - from)}`, id: `b${at}` });
      if (this.disclose) hide(body);
      this.#bodies.push(body);
      if (this.disclose && at % together === 0) this.#group = element.appendChild(h('div', { class: 'areas' }));
      this.#group.append(...parts, h('section', { class: 'area' }, head, body));
      this.sayCount(at);
    }
  }

  /** @returns whether all of the section's questions stand; `upTo` of them do now */
  fill(section: number, upTo: number): boolean {
    this.stand(section);
    const { plan, content, maker, options } = this.#of;
    const { from, to } = plan.sections[section]!;
    const end = Math.min(from + upTo, to);
    const fragment = document.createDocumentFragment();
    for (let number = from + this.#standing[section]!; number < end; number += 1) {
      const row = plan.questions[number]!;
      fragment.append(maker.make(number, content.words(row), options.answers.get(row.node.id)));
    }
    const body = this.#bodies[section]!;
    const { foot } = options;
    if (fragment.hasChildNodes()) body.insertBefore(fragment, foot?.parentElement === body ? foot : null);
    this.#standing[section] = Math.max(this.#standing[section]!, end - from);
    return end === to;
  }

  /** One area open, the others closed; none for -1. */
  show(section: number): void {
    const before = this.open;
    if (before === section) return;
    this.open = section;
    if (before >= 0) {
      hide(this.#bodies[before]!);
      this.toggle(before)?.setAttribute('aria-expanded', 'false');
    }
    if (section < 0) return;
    this.fill(section, Math.max(this.#standing[section]!, firstQuestions * 2));
    const body = this.#bodies[section]!;
    body.removeAttribute('hidden');
    this.toggle(section)?.setAttribute('aria-expanded', 'true');
    const { foot, opened } = this.#of.options;
    if (foot) body.append(foot);
    opened?.(section);
  }

  /** The section that something inside belongs to; -1 for none. */
  at(inside: Element): number {
    return this.#bodies.indexOf(inside.closest('.area')?.querySelector<HTMLElement>('.body') as HTMLElement);
  }

  toggle(section: number): HTMLElement | null | undefined {
    return this.#bodies[section]?.previousElementSibling?.querySelector<HTMLElement>('.area-toggle');
  }

  /** The question, where it stands. */
  question(section: number, number: number): HTMLElement | null | undefined {
    return this.#bodies[section]?.querySelector<HTMLElement>(`#q${number}`);
  }

  /** What is answered changed elsewhere: shows it in every question that stands, and in the headings. */
  refresh(): void {
    const { plan, maker, options } = this.#of;
    const { questions, sections } = plan;
    for (const [section, { from }] of sections.entries()) {
      for (let number = from; number < from + this.#standing[section]!; number += 1) {
        maker.show(this.question(section, number)!, options.answers.get(questions[number]!.node.id));
      }
      this.sayCount(section);
    }
  }

  sayCount(section: number): void {
    const count = this.#bodies[section]?.previousElementSibling?.querySelector('.count');
    if (!count) return;
    const { plan, options, answered } = this.#of;
    const { from, to } = plan.sections[section]!;
    const total = to - from;
    count.textContent = options.labels.count(answered[section]!, total);
    count.classList.toggle('full', answered[section] === total);
  }
}

/** Chromium and Firefox find text in closed parts and open them; elsewhere closed is closed. */
function hide(body: HTMLElement): void {
  body.setAttribute('hidden', 'onbeforematch' in document ? 'until-found' : '');
}
