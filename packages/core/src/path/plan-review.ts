import type { Answer, PlanItem } from '../documents/self-check.js';
import { descendantsOf } from '../outline/descendants.js';
import type { Outline } from '../outline/outline.js';
import type { Answers } from '../self-check/self-check-distribution.js';
import { answerChange, type AnswerChange, isRated } from './answer-changes.js';

/** What an entry contributes to a plan: its tags of one framework. */
export interface PathEntry {
  readonly id: string;
  readonly title: string;
  /** The day or partial date on which it counts. */
  readonly date: string;
  readonly nodes: readonly string[];
}

/** One line of an earlier plan, and what is known about its competency since. */
export interface PlannedItem {
  readonly item: PlanItem;
  /** From the self-check with the plan to the later one; undefined if the answer is the same or unknown. */
  readonly change?: AnswerChange;
  /** The same answer in both. */
  readonly unchanged?: Answer;
  /** Finished entries since then that are tagged with the competency or something below it. */
  readonly entries: readonly PathEntry[];
}

export interface PlanQuestion {
  readonly plan: readonly PlanItem[];
  /** The answers beside the plan, and those of a later self-check, if there is one. */
  readonly before: Answers;
  readonly after?: Answers | undefined;
  /** The scale's values, the lowest first. */
  readonly levels: readonly number[];
  /** Entries since the plan was made. */
  readonly entries?: readonly PathEntry[];
  readonly outline?: Outline | undefined;
}

/** Lines without a text and without a competency are left out. */
export function reviewPlan({ plan, before, after, levels, entries = [], outline }: PlanQuestion): PlannedItem[] {
  return plan
    .filter(({ node, intention }) => node !== undefined || intention.trim() !== '')
    .map((item): PlannedItem => {
      const { node } = item;
      if (node === undefined) return { item, entries: [] };
      const below = new Set([node, ...(outline ? descendantsOf(outline, node) : [])]);
      const found = entries.filter(({ nodes }) => nodes.some((one) => below.has(one)));
      if (!after) return { item, entries: found };
      const change = answerChange(node, before.get(node), after.get(node), levels);
      if (change) return { item, change, entries: found };
      const same = after.get(node);
      return { item, entries: found, ...(same && isRated(same) ? { unchanged: same } : {}) };
    });
}
