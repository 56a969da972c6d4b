import { h } from '@imh/elements';
import { copyText } from '@imh/elements';
import type { CompetencyToolsStrings } from '../../strings/competency-tools.js';

/** Milliseconds for which the button confirms that it has copied. */
const confirmationTime = 2500;

/** @returns false if the browser forbids copying; the link is then shown in a field, to copy by hand */
export async function copyLink(link: string, button: HTMLElement, strings: CompetencyToolsStrings): Promise<boolean> {
  const isCopied = await copyText(link, () => {
    const field = h('input', { readonly: '', value: link });
    button.replaceWith(h('label', { class: 'by-hand' }, strings.linkByHand, field));
    return field;
  });
  if (!isCopied) return false;
  button.textContent = strings.linkCopied;
  setTimeout(() => (button.textContent = strings.copyLink), confirmationTime);
  return true;
}
