import { fitAnswers, lastPlanned, reviewPlan, type SelfCheckHistory } from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { OutlineContent } from '../outline/outline-content.js';
import { levelNames } from './answer-text.js';
import { nodeNames } from './node-names.js';
import { dayOf, levelsOf } from './path-checks.js';
import type { PathContext } from './path-context.js';
import { planReviewView } from './plan-review-view.js';

/** The last plan, with what a later self-check and the log have recorded since; nothing without a plan. */
export function planView(
  history: SelfCheckHistory,
  content: OutlineContent,
  { path, words, places }: PathContext,
): TemplateResult | typeof nothing {
  const planned = lastPlanned(history);
  if (!planned) return nothing;
  const last = history.checks.at(-1)!;
  const { framework, outline } = content;
  const answersOf = (check: typeof last) => fitAnswers(check, framework)?.fitting ?? new Map<string, never>();
  const day = dayOf(planned);
  const items = reviewPlan({
    plan: planned.plan ?? [],
    before: answersOf(planned),
    after: last === planned ? undefined : answersOf(last),
    levels: levelsOf(content, last),
    entries: path.log?.entriesSince(framework.id, day) ?? [],
    outline,
  });
  return html`<h4>${words.planTitle}</h4>
    ${planReviewView({
      items,
      day,
      words,
      answer: { levelName: levelNames(content, last), sources: words.sources, none: words.planUnanswered },
      hasLater: last !== planned,
      nameOf: nodeNames(content),
      log: path.log ? 'open' : 'unknown',
      entries: places.entries?.bind(places),
    })}`;
}
