import {
  fitAnswers,
  lastPlanned,
  localDay,
  millisecondsOf,
  type PlanItem,
  reviewPlan,
  type SelfCheck,
} from '@imh/core';
import { planReviewView } from '@imh/elements';
import { html, type TemplateResult } from 'lit';
import type { SelfCheckKeepingStrings } from '../../strings/self-check-keeping.js';
import type { Session } from '../keeping/session.js';
import type { Asked } from '../result/asked.js';

/** The last of some self-checks with a plan that is earlier than the current one: an older file may be the current one. */
export function earlierWithPlan(checks: readonly SelfCheck[], { state }: Session): SelfCheck | undefined {
  const now = state.takenAt ? millisecondsOf(state.takenAt) : Infinity;
  return lastPlanned({ checks: checks.filter(({ takenAt }) => millisecondsOf(takenAt) < now) });
}

/** "What you planned last time": the plan of an earlier self-check, and what has changed in the current one. */
export function earlierPlanView(
  check: SelfCheck,
  { framework, state }: Session,
  asked: Asked,
  words: SelfCheckKeepingStrings,
  action?: (item: PlanItem) => unknown,
): TemplateResult {
  const nodes = new Set(framework.nodes.map(({ id }) => id));
  const { answers } = state;
  const hasLater = answers.size > 0;
  const items = reviewPlan({
    plan: check.plan ?? [],
    before: fitAnswers(check, framework)?.fitting ?? new Map<string, never>(),
    after: hasLater ? answers : undefined,
    levels: asked.levels,
  });
  return html`<div class="earlier-plan">
    <h5>${words.planTitle}</h5>
    ${planReviewView({
      items,
      day: localDay(new Date(check.takenAt)),
      words,
      answer: {
        levelName: (level) => asked.levelName(level).text,
        sources: words.sources,
        none: words.planUnanswered,
      },
      hasLater,
      nameOf: (node) => (nodes.has(node) ? asked.nameOf(node) : undefined),
      log: 'none',
      action,
    })}
  </div>`;
}
