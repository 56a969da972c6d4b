import { type EvidenceLog, formatDate, millisecondsOf, type PlanItem, type SelfCheck } from '@imh/core';
import { type OutlineContent, titlesOf } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { liveOf } from '../review.js';
import { answersView, contentOf } from './answers-view.js';
import type { SectionContext } from './section-context.js';

/** Self-checks that were submitted with the log, the latest first; a backup's were not meant for anyone else. */
export function selfChecksOf(log: EvidenceLog): SelfCheck[] {
  if (log.purpose === 'backup') return [];
  const checks = liveOf<SelfCheck>(log.selfChecks);
  return checks.sort((one, other) => millisecondsOf(other.takenAt) - millisecondsOf(one.takenAt));
}

export function selfChecksView(checks: readonly SelfCheck[], context: SectionContext): TemplateResult {
  const { words, language } = context;
  return html`<p class="quiet">${words.selfChecksHint}</p>
    <ul class="items">
      ${checks.map(({ takenAt, category, framework, answers, plan = [] }) => {
        const name = words.selfCheckOf(formatDate(language, takenAt.slice(0, 10)));
        return html`<li>
          <p class="entry-title">${name}</p>
          ${answersView({ framework, category, answers, name }, context)}
          ${plan.length > 0 ? planView(plan, contentOf(framework, context), context) : nothing}
        </li>`;
      })}
    </ul>`;
}

function planView(
  plan: readonly PlanItem[],
  content: OutlineContent | undefined,
  { words, language }: SectionContext,
): TemplateResult {
  const title = titlesOf(content);
  return html`<h4>${words.planTitle}</h4>
    <ul class="plain-list">
      ${plan.map(({ node, intention, by }) => {
        const about = node === undefined ? nothing : html`<span class="quiet">${`${title(node)}: `}</span>`;
        const until = by === undefined ? '' : ` (${words.until(formatDate(language, by))})`;
        return html`<li dir="auto">${about}${intention}${until}</li>`;
      })}
    </ul>`;
}
