import { html, nothing, type TemplateResult } from 'lit';

/** What happened just now, above everything else. */
export interface Notice {
  readonly sentence: string;
  /** Label of the button that closes the notice; without it, the notice stays. */
  readonly close?: string;
  readonly undo?: { readonly label: string; readonly act: () => void };
  /** The notice takes the focus, because what had it was removed. */
  readonly takesFocus?: boolean;
}

/** The content of the live region. @param closed called by both buttons; by Undo before it acts */
export function noticeView({ sentence, close, undo }: Notice, closed: (isUndone: boolean) => void): TemplateResult {
  const undone = (): void => {
    closed(true);
    undo?.act();
  };
  return html`<p>${sentence}</p>
    ${undo ? html`<button type="button" @click=${undone}>${undo.label}</button>` : nothing}
    ${
      close
        ? html`<button type="button" class="plain" aria-label=${close} @click=${() => closed(false)}>×</button>`
        : nothing
    }`;
}
