import type { Comparison } from '@imh/core';
import { html, type TemplateResult } from 'lit';
import type { Strings } from '../../strings/index.js';

/** How many parts of a framework have changed, by kind of change. */
export function changesView(comparison: Comparison, strings: Strings): TemplateResult {
  const kinds = ['unchanged', 'added', 'removed', 'reworded', 'moved', 'renamed', 'split', 'merged'] as const;
  const present = kinds.filter((kind) => comparison[kind].length > 0);
  return html`<ul class="changes">
    ${present.map((kind) => html`<li>${strings.updateCounts[kind](comparison[kind].length)}</li>`)}
  </ul>`;
}
