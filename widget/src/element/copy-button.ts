import { button, h } from '@imh/elements';
import { copyText } from '../element/copy-text.js';
import type { EndWords } from './check-view.js';

/** Copies what a field shows, or marks it to be copied by hand. */
export function copyButton(
  label: string,
  field: HTMLTextAreaElement | HTMLInputElement,
  { copied, copyByHand }: EndWords,
): HTMLElement {
  const said = h('span', { class: 'quiet', role: 'status' });
  const copy = async (): Promise<void> => {
    said.textContent = (await copyText(field.value, () => field)) ? copied : copyByHand;
  };
  return h(
    'div',
    { class: 'actions' },
    button(label, {}, () => void copy()),
    said,
  );
}
