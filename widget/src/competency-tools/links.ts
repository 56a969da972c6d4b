import { type OutlineView, reveal } from '@imh/elements';
import { linkTo, writeLink } from '../competencies/deep-link.js';
import { stringsOf } from '../strings/strings-of.js';
import { announce } from './announce.js';
import { copyLink } from './copy-link.js';

export { linkedNode, mayFollow, writeLink } from '../competencies/deep-link.js';
export { reveal } from '@imh/elements';

/** Opens a node, scrolls to it and puts the focus there. @returns whether it is in the outline */
export function goTo(view: OutlineView, nodeId: string): boolean {
  const revealed = reveal(view, nodeId);
  if (!revealed) return false;
  const scroll = (): void => revealed.row.scrollIntoView({ block: 'start' });
  scroll();
  revealed.focus.focus({ preventScroll: true });
  // Rows above that were never drawn had a guessed height until now.
  requestAnimationFrame(() => requestAnimationFrame(scroll));
  return true;
}

export interface Copying {
  readonly element: Element;
  readonly frame: HTMLElement;
  readonly language: string;
  /** See `linkTo()`. */
  readonly page: string | undefined;
  readonly signal: AbortSignal;
}

export async function copy(nodeId: string, button: HTMLElement, copying: Copying): Promise<void> {
  const { element, frame, language, page, signal } = copying;
  const words = await stringsOf('competencyTools', language);
  writeLink(nodeId, element);
  if (await copyLink(linkTo(nodeId, page), button, words)) announce(frame, words.linkCopied, signal);
}
