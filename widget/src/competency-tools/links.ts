import { currentStyles, type OutlineView, reveal } from '@imh/elements';
import { linkedNode, linkTo, mayFollow, writeLink } from '../competencies/deep-link.js';
import { adopt } from '../element/adopt.js';
import { announce } from './announce.js';
import { copyLink } from './copy-link.js';
import { competencyToolsStrings } from '../strings/competency-tools.js';

export { writeLink };

/** Opens a node and marks it. */
export function openAt(root: ShadowRoot, view: OutlineView, nodeId: string): ReturnType<typeof reveal> {
  adopt(root, currentStyles);
  return reveal(view, nodeId);
}

/** The same nodes stay open when a page is made anew. */
export function keepOpen(before: OutlineView, view: OutlineView): void {
  const open = new Set(before.content.rows.filter(({ index }) => before.open[index]).map(({ node }) => node.id));
  for (const { node, index } of view.content.rows) if (open.has(node.id)) view.setOpen(index, true);
}

/** Opens a node, scrolls to it and puts the focus there. @returns whether it is in the outline */
export function goTo(root: ShadowRoot, view: OutlineView, nodeId: string): boolean {
  const revealed = openAt(root, view, nodeId);
  if (!revealed) return false;
  const scroll = (): void => revealed.row.scrollIntoView({ block: 'start' });
  scroll();
  revealed.focus.focus({ preventScroll: true });
  // Rows above that were never drawn had a guessed height until now.
  requestAnimationFrame(() => requestAnimationFrame(scroll));
  return true;
}

/**
 * Goes where the page's address points, if that is in an element.
 * @param clear puts away what may hide it
 * @returns the node that was gone to
 */
export async function follow(
  root: ShadowRoot,
  view: OutlineView | undefined,
  clear: () => Promise<unknown>,
): Promise<string | undefined> {
  const nodeId = linkedNode();
  if (nodeId === undefined || !view?.content.outline.byId.has(nodeId) || !mayFollow(root.host)) return undefined;
  await clear();
  return goTo(root, view, nodeId) ? nodeId : undefined;
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
  const words = await competencyToolsStrings(language);
  writeLink(nodeId, element);
  if (await copyLink(linkTo(nodeId, page), button, words)) announce(frame, words.linkCopied, signal);
}
