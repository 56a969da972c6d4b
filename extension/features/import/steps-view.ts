import { html, nothing } from 'lit';
import { columnsView } from './columns-view.js';
import type { ImportStep } from './import-draft.js';
import type { ImportView } from './import-view.js';
import { questionsView } from './questions-view.js';
import { reviewView, sumText } from './review-view.js';

export const importSteps: readonly ImportStep[] = ['columns', 'questions', 'review'];

interface StepActions {
  readonly step: ImportStep;
  /** True while the plan for the last choice is being made. */
  readonly isPlanning: boolean;
  go(step: ImportStep): void;
  import(): void;
  discard(): void;
}

/** The step with its place among the others, the sum, and the way forward and back. */
export function stepsView(view: ImportView, { step, isPlanning, go, import: importNow, discard }: StepActions) {
  const { imports } = view.strings;
  const { entries } = view.plan.totals;
  const at = importSteps.indexOf(step);
  const next = importSteps[at + 1];
  const previous = importSteps[at - 1];
  return html`
    <ol class="steps" aria-label=${imports.stepsLabel}>
      ${importSteps.map((one) => html`<li aria-current=${one === step ? 'step' : nothing}>${imports.steps[one]}</li>`)}
    </ol>
    <div class="stack" aria-busy=${isPlanning ? 'true' : 'false'}>
      ${step === 'columns' ? columnsView(view) : step === 'questions' ? questionsView(view) : reviewView(view)}
    </div>
    <div class="actions stack">
      <p role="status">${sumText(view)}</p>
      <div class="row">
        ${
          next
            ? html`<button type="button" class="primary" @click=${() => go(next)}>${imports.next}</button>`
            : html`<button type="button" class="primary" ?disabled=${isPlanning || entries === 0} @click=${importNow}>
                ${imports.importNow(entries)}
              </button>`
        }
        ${previous ? html`<button type="button" @click=${() => go(previous)}>${imports.back}</button>` : nothing}
        <button type="button" class="plain" @click=${discard}>${imports.discard}</button>
      </div>
    </div>
  `;
}
