import type { Answer } from '@imh/core';
import { isAnswered, type RatingPlan } from './rating-plan.js';

/** The answers to the questions of a plan, and how many questions of each section are answered. */
export class RatingAnswers {
  /** Questions that have an answer. */
  answered = 0;
  readonly #plan: RatingPlan;
  readonly #byNode: Map<string, Answer>;
  readonly #sectionOf: Uint32Array;
  readonly #answeredIn: Uint32Array;

  constructor(plan: RatingPlan, answers: ReadonlyMap<string, Answer>) {
    const { questions, sections } = plan;
    this.#plan = plan;
    this.#byNode = new Map(answers);
    this.#answeredIn = new Uint32Array(sections.length);
    this.#sectionOf = new Uint32Array(questions.length);
    for (const [at, { from, to }] of sections.entries()) this.#sectionOf.fill(at, from, to);
    this.#count();
  }

  /** Of a question, by its number. */
  of(number: number): Answer | undefined {
    return this.#byNode.get(this.nodeOf(number));
  }

  nodeOf(number: number): string {
    return this.#plan.questions[number]!.node.id;
  }

  sectionOf(number: number): number {
    return this.#sectionOf[number]!;
  }

  answeredIn(section: number): number {
    return this.#answeredIn[section]!;
  }

  /** The first question without an answer after this one, continuing from the first; undefined if there is none. */
  unansweredAfter(number: number): number | undefined {
    const { length } = this.#plan.questions;
    for (let step = 1; step <= length; step += 1) {
      const next = (number + step) % length;
      if (!this.#isAnswered(next)) return next;
    }
    return undefined;
  }

  set(number: number, answer: Answer | undefined): void {
    const before = Number(this.#isAnswered(number));
    if (answer) this.#byNode.set(answer.node, answer);
    else this.#byNode.delete(this.nodeOf(number));
    const change = Number(this.#isAnswered(number)) - before;
    this.#answeredIn[this.sectionOf(number)]! += change;
    this.answered += change;
  }

  /** Replaces all answers. @returns the questions whose answer is another one now */
  replace(answers: ReadonlyMap<string, Answer>): number[] {
    const gone = new Set(this.#byNode.keys());
    const changed = new Set<string>();
    for (const [node, answer] of answers) {
      if (this.#byNode.get(node) !== answer) changed.add(node);
      gone.delete(node);
      this.#byNode.set(node, answer);
    }
    for (const node of gone) {
      changed.add(node);
      this.#byNode.delete(node);
    }
    if (changed.size === 0) return [];
    this.#count();
    return [...this.#plan.questions.keys()].filter((number) => changed.has(this.nodeOf(number)));
  }

  #isAnswered(number: number): boolean {
    return isAnswered(this.#plan.mode, this.of(number));
  }

  #count(): void {
    this.answered = 0;
    for (const [section, { from, to }] of this.#plan.sections.entries()) {
      let answered = 0;
      for (let number = from; number < to; number += 1) answered += Number(this.#isAnswered(number));
      this.#answeredIn[section] = answered;
      this.answered += answered;
    }
  }
}
