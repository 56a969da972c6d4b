import { html, nothing } from 'lit';
import { ref, type Ref } from 'lit/directives/ref.js';

/**
 * How many items of the list match, and a button that prints them.
 * @param focusable for a list that moves the focus to the sentence when the control that had it is removed
 * @param onPrint prepares the page for paper, then prints
 */
export function resultBar(
  sentence: string,
  { print: label }: { readonly print: string },
  focusable?: Ref<HTMLElement>,
  onPrint: () => void = () => print(),
) {
  return html`<div class="bar">
    <p class="sentence" dir="auto" tabindex=${focusable ? '-1' : nothing} ${ref(focusable)}>${sentence}</p>
    <button type="button" class="plain" @click=${onPrint}>${label}</button>
  </div>`;
}
