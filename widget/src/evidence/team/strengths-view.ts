import { strengthsAndGaps, type TeamRow } from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { TeamContext } from './team-context.js';

export interface StrengthsProps extends TeamContext {
  readonly rows: readonly TeamRow[];
  /** Nodes in the plan. */
  readonly planned: ReadonlySet<string>;
  /** Absent where there is no plan. */
  readonly addToPlan?: (node: string) => void;
}

/** Areas in each list; about as many as a team can talk about. The table contains all. */
const most = 6;

/** The clearest strengths and gaps, each with the number of people behind it and of those who are unknown. */
export function strengthsView({ rows, words, title, planned, addToPlan }: StrengthsProps): TemplateResult {
  const { strengths, gaps, hidden } = strengthsAndGaps(rows);
  const list = (found: readonly TeamRow[], part: 'toDevelop' | 'onTrack'): TemplateResult =>
    html`<ul class="findings">
        ${found.slice(0, most).map(
          (row) =>
            html`<li>
              <div>
                <p dir="auto">${title(row.node)}</p>
                <p class="quiet">${figureText(row, part, words)}</p>
              </div>
              ${addToPlan && part === 'toDevelop' ? planButton(row.node) : nothing}
            </li>`,
        )}
      </ul>
      ${found.length > most ? html`<p class="quiet">${words.moreInTable(found.length - most)}</p>` : nothing}`;
  const planButton = (node: string): TemplateResult => {
    const isPlanned = planned.has(node);
    const label = isPlanned ? words.inPlan : words.addToPlan;
    return html`<button
      type="button"
      class="no-print"
      aria-label="${label}: ${title(node)}"
      aria-disabled=${isPlanned ? 'true' : nothing}
      @click=${() => isPlanned || addToPlan?.(node)}
    >
      ${isPlanned ? `✓ ${label}` : label}
    </button>`;
  };
  return html`<div class="halves">
      <section>
        <h3 class="section">${words.strengths}</h3>
        <p class="quiet">${words.strengthsHint}</p>
        ${strengths.length > 0 ? list(strengths, 'onTrack') : html`<p>${words.noStrengths}</p>`}
      </section>
      <section>
        <h3 class="section">${words.roomToGrow}</h3>
        <p class="quiet">${words.roomToGrowHint}</p>
        ${gaps.length > 0 ? list(gaps, 'toDevelop') : html`<p>${words.noRoomToGrow}</p>`}
      </section>
    </div>
    ${hidden.length > 0 ? html`<p class="quiet">${words.cannotTell(hidden.length)}</p>` : nothing}`;
}

function figureText({ growth, levels }: TeamRow, part: 'toDevelop' | 'onTrack', words: TeamContext['words']): string {
  const { toDevelop, onTrack, hidden, answered } = growth!;
  const { notAnswered, doesNotApply } = levels!;
  const unknown = notAnswered + levels!.answered - answered;
  return [
    words.ofThose(growth![part], toDevelop + onTrack),
    unknown > 0 && words.notAnsweredBy(unknown),
    doesNotApply > 0 && words.doesNotApplyTo(doesNotApply),
    hidden > 0 && words.hiddenPeople(hidden),
  ]
    .filter(Boolean)
    .join(' · ');
}
