import type { TemplateResult } from 'lit';
import type { OutlineContent } from '../outline/outline-content.js';
import type { OutlineRow } from '../outline/outline-rows.js';
import { headingsOf, headingText } from './rating-headings.js';
import type { RatingPlan } from './rating-plan.js';

/** Questions of the first area that are rendered before the browser paints. */
const firstQuestions = 10;
/** Questions rendered in one idle step. */
const questionsPerStep = 8;
/** Areas in one group: each layout boundary costs a little, and this many closed areas fill about one screen. */
const groupSize = 20;

/** What is rendered of one section. */
export interface SectionState {
  readonly index: number;
  readonly total: number;
  /** The headings above it, its own as the last; none for questions at the top level. */
  readonly headings: readonly { readonly depth: number; readonly text: TemplateResult }[];
  /** The rendered questions. Lit empties a fragment when it inserts it, and never inserts the same one again. */
  readonly batches: DocumentFragment[];
  rendered: number;
  /** Grows with each change: only a changed section is rendered again. */
  version: number;
}

/** Sections in one element. */
export interface SectionGroup {
  readonly sections: readonly SectionState[];
  /** Grows with each change of one of the sections. */
  version: number;
}

/**
 * Which sections are rendered, how many questions of each, and which one is open. All headings come before further
 * questions, so that nothing moves once the headings are on the page.
 */
export class RatingSections {
  /** Index of the open section; -1 if all are closed. */
  open = -1;
  /** Groups whose headings are rendered. */
  readonly groups: SectionGroup[] = [];
  readonly #content: OutlineContent;
  readonly #plan: RatingPlan;
  readonly #headings: readonly (readonly OutlineRow[])[];
  readonly #createQuestion: (number: number) => HTMLElement;
  /** The section that idle steps fill now. */
  #filling = 0;

  constructor(content: OutlineContent, plan: RatingPlan, createQuestion: (number: number) => HTMLElement) {
    this.#content = content;
    this.#plan = plan;
    this.#headings = headingsOf(content, plan);
    this.#createQuestion = createQuestion;
    if (plan.sections.length > 0) this.fill(0, firstQuestions);
  }

  /** A section whose heading is rendered. */
  at(index: number): SectionState {
    return this.groups[Math.floor(index / groupSize)]!.sections[index % groupSize]!;
  }

  /** Has the section rendered again. */
  changed(index: number): void {
    const group = this.groups[Math.floor(index / groupSize)];
    if (!group) return;
    group.version += 1;
    group.sections[index % groupSize]!.version += 1;
  }

  /** Renders the next headings or the next few questions. @returns true once everything is rendered */
  renderMore(): boolean {
    const { length } = this.#plan.sections;
    const headings = this.groups.length * groupSize;
    if (headings < length) {
      this.renderHeadingsUpTo(headings);
      return false;
    }
    if (this.#filling < length) {
      const { rendered } = this.at(this.#filling);
      if (this.fill(this.#filling, rendered + questionsPerStep)) this.#filling += 1;
    }
    return this.#filling >= length;
  }

  /** Renders the headings of all sections up to this one. */
  renderHeadingsUpTo(index: number): void {
    const { sections } = this.#plan;
    while (this.groups.length * groupSize <= index) {
      const first = this.groups.length * groupSize;
      const states = sections.slice(first, first + groupSize).map(({ from, to }, at) => ({
        index: first + at,
        total: to - from,
        headings: this.#headings[first + at]!.map((row) => ({
          depth: row.depth,
          text: headingText(this.#content, row),
        })),
        batches: [],
        rendered: 0,
        version: 0,
      }));
      this.groups.push({ sections: states, version: 0 });
    }
  }

  /** Renders the first questions of a section. @returns true if all of its questions are rendered */
  fill(index: number, upTo: number): boolean {
    this.renderHeadingsUpTo(index);
    const { from } = this.#plan.sections[index]!;
    const state = this.at(index);
    const end = Math.min(upTo, state.total);
    if (end > state.rendered) {
      const batch = document.createDocumentFragment();
      for (let at = state.rendered; at < end; at += 1) batch.append(this.#createQuestion(from + at));
      state.batches.push(batch);
      state.rendered = end;
      this.changed(index);
    }
    return state.rendered === state.total;
  }

  /** Opens a section and closes the others; -1 closes all. @returns false if nothing changed */
  show(index: number): boolean {
    const before = this.open;
    if (before === index) return false;
    this.open = index;
    this.changed(before);
    if (index >= 0) this.fill(index, firstQuestions * 2);
    this.changed(index);
    return true;
  }
}
