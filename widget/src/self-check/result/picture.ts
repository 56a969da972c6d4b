import { html, nothing, type TemplateResult } from 'lit';
import { customProperty } from './custom-property.js';

/** A piece of a bar, as long as its count. */
export function piece(pattern: string, count: number, label: unknown = nothing): TemplateResult | typeof nothing {
  return count > 0 ? html`<i class=${pattern} ${customProperty('--_part', count)}>${label}</i>` : nothing;
}

export const picture = (label: string, content: unknown): TemplateResult =>
  html`<div class="picture" role="img" aria-label=${label}>${content}</div>`;
