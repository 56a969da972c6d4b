import { html, nothing } from 'lit';
import type { Strings } from '../strings/index.js';

/** Something that was just done. */
export interface Done {
  readonly sentence: string;
  /** Takes it back, and resolves to undefined if that failed. Absent if it cannot be taken back. */
  readonly undo?: () => Promise<unknown>;
}

/** Announces what was just done, with Undo. The live region is rendered even if there is nothing to announce. */
export function doneNotice(done: Done | undefined, strings: Strings, onUndo: (undo: () => Promise<unknown>) => void) {
  const { sentence, undo } = done ?? {};
  return html`<div role="status" class="no-print">
    ${
      sentence
        ? html`<p class="notice">
            ${sentence}
            ${
              undo
                ? html`<button type="button" class="plain" @click=${() => onUndo(undo)}>${strings.undo}</button>`
                : nothing
            }
          </p>`
        : nothing
    }
  </div>`;
}
