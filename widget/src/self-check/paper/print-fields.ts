import { html, type TemplateResult } from 'lit';
import type { SelfCheckPaperStrings } from '../../strings/self-check-paper.js';

interface PrintFieldsProps {
  readonly words: SelfCheckPaperStrings;
  readonly named: (name: string) => void;
  readonly print: () => void;
  readonly close: () => void;
}

/** Before the result is printed: a name, if the person wishes. */
export function printFields({ words, named, print, close }: PrintFieldsProps): TemplateResult {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') print();
    if (event.key === 'Escape') close();
  };
  return html`<div class="to-print" role="group" aria-label=${words.print}>
    <label for="print-name">${words.nameOptional}</label>
    <input
      id="print-name"
      type="text"
      autocomplete="off"
      aria-describedby="print-name-hint"
      .value=${''}
      @input=${({ target }: Event) => named((target as HTMLInputElement).value)}
      @keydown=${onKey}
    />
    <p class="quiet" id="print-name-hint">${words.nameHint}</p>
    <div class="buttons">
      <button type="button" class="primary" @click=${print}>${words.print}</button>
      <button type="button" class="plain" @click=${close}>${words.close}</button>
    </div>
  </div>`;
}
