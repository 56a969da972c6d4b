import { html, type TemplateResult } from 'lit';
import type { EvidenceTeamStrings } from '../../strings/evidence-team.js';

/** The table under a picture. Closed at first, because it is long; open on paper. */
export function numbersView({ inNumbers }: EvidenceTeamStrings, table: TemplateResult): TemplateResult {
  return html`<details class="numbers">
    <summary>${inNumbers}</summary>
    ${table}
  </details>`;
}

/** Opens the tables for printing, and closes those again that were closed. */
export function openNumbersInPrint(root: HTMLElement, signal: AbortSignal): void {
  let opened: readonly HTMLDetailsElement[] = [];
  const open = (): void => {
    opened = [...root.querySelectorAll<HTMLDetailsElement>('.numbers:not([open])')];
    for (const details of opened) details.open = true;
  };
  const close = (): void => {
    for (const details of opened) details.open = false;
    opened = [];
  };
  addEventListener('beforeprint', open, { signal });
  addEventListener('afterprint', close, { signal });
}
