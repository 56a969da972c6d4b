import { h } from '@imh/elements';
import { adopt } from '../element/adopt.js';
import { copyText } from '../element/copy-text.js';
import { copyLinkStyles } from './copy-link-styles.js';
import type { CompetencyToolsStrings } from '../strings/competency-tools.js';

/** Milliseconds for which a button says that it did its work. */
const moment = 2500;

/** @returns whether the link was copied; where the browser forbids it, the link is shown to be copied by hand */
export async function copyLink(link: string, button: HTMLElement, words: CompetencyToolsStrings): Promise<boolean> {
  if (!(await copyText(link, () => linkField(link, button, words)))) return false;
  button.textContent = words.linkCopied;
  setTimeout(() => (button.textContent = words.copyLink), moment);
  return true;
}

function linkField(link: string, button: HTMLElement, words: CompetencyToolsStrings): HTMLInputElement {
  const field = h('input', { readonly: '', value: link });
  button.replaceWith(h('label', { class: 'by-hand' }, words.linkByHand, field));
  adopt(field.getRootNode() as ShadowRoot, copyLinkStyles);
  return field;
}
