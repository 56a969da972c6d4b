import { codeText } from '../phrase.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { OutlineContent } from '../outline/outline-content.js';
import type { OutlineRow } from '../outline/outline-rows.js';
import type { RatingLabels } from './rating-labels.js';
import type { RatingPlan } from './rating-plan.js';

/** For each section, the headings to render above it: those that no earlier section has, and its own as the last. */
export function headingsOf({ rows }: OutlineContent, { sections }: RatingPlan): OutlineRow[][] {
  const rendered = new Set<OutlineRow>();
  return sections.map(({ heading }) => {
    const headings: OutlineRow[] = [];
    for (let row = heading; row; row = rows[row.parent]) {
      if (row === heading || !rendered.has(row)) headings.unshift(row);
      rendered.add(row);
    }
    return headings;
  });
}

export function headingName(content: OutlineContent, row: OutlineRow): string {
  const { code, label } = content.words(row);
  return [code, label.text].filter(Boolean).join(' ');
}

/** Code and label of a row. */
export function headingText(content: OutlineContent, row: OutlineRow): TemplateResult {
  const { code, label } = content.words(row);
  const { text, language } = label;
  const words = html`<span class="label" lang=${language ?? nothing} dir=${language ? 'auto' : nothing}>${text}</span>`;
  return html`${codeText(code)}${words}`;
}

/** A heading element for a depth of the outline, from 1. @param first level of depth 1, 2 to 6 */
export function headingTemplate(first: number, depth: number, name: string, content: unknown): TemplateResult {
  switch (Math.min(first + depth - 1, 6)) {
    case 2:
      return html`<h2 class=${name}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name}>${content}</h5>`;
    default:
      return html`<h6 class=${name}>${content}</h6>`;
  }
}

/** Explains the levels of the scale once for all questions, if the framework describes them. */
export function stepsLegend({ framework, say }: OutlineContent, labels: RatingLabels): TemplateResult | typeof nothing {
  const levels = framework.scale?.levels ?? [];
  if (!levels.some(({ anchor }) => say(anchor).text)) return nothing;
  const lines = levels.map(({ label, anchor }) => {
    const [term, meaning] = [say(label), say(anchor)];
    return html`<dt lang=${term.language ?? nothing}>${term.text}</dt>
      <dd lang=${meaning.language ?? nothing}>${meaning.text}</dd>`;
  });
  return html`<details class="steps">
    <summary>${labels.steps}</summary>
    <dl>${lines}</dl>
  </details>`;
}
