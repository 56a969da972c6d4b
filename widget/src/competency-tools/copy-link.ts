import { h } from '@imh/elements';
import type { Strings } from '../strings/strings.js';
import { adopt } from './adopt.js';
import { copyLinkStyles } from './copy-link-styles.js';

/** Milliseconds for which a button says that it did its work. */
const moment = 2500;

/** @returns whether the link was copied; where the browser forbids it, the link is shown to be copied by hand */
export async function copyLink(link: string, button: HTMLElement, words: Strings<'competencyTools'>): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(link);
  } catch {
    showLink(link, button, words);
    return false;
  }
  button.textContent = words.linkCopied;
  setTimeout(() => (button.textContent = words.copyLink), moment);
  return true;
}

function showLink(link: string, button: HTMLElement, words: Strings<'competencyTools'>): void {
  const field = h('input', { readonly: '', value: link });
  button.replaceWith(h('label', { class: 'by-hand' }, words.linkByHand, field));
  adopt(field.getRootNode() as ShadowRoot, copyLinkStyles);
  field.focus();
  field.select();
}
