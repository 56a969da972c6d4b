import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../data/problem.js';
import type { FailureStrings } from '../strings/failure.js';

/** What went wrong in a few sentences, and a button that tries again. */
export function failureView(
  title: string,
  [reason, remedy]: readonly [string, string],
  { address }: Problem,
  strings: FailureStrings,
  tryAgain: () => void,
): TemplateResult {
  return html`<div class="failure" part="failure" role="alert">
    <p><strong>${title}</strong></p>
    <p>${reason}</p>
    <p>${remedy}</p>
    ${address === undefined ? nothing : html`<p class="quiet">${strings.address} <bdi>${address}</bdi></p>`}
    <button type="button" @click=${tryAgain}>${strings.tryAgain}</button>
  </div>`;
}
