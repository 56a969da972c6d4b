import { currentStyles, reveal } from '@imh/elements';
import type { FrameworkView } from '../page/framework-view.js';
import type { ToolContext } from '../tools/tool-context.js';
import { copyLinkStyles } from './copy-link-styles.js';
import { copyLink } from './copy-link.js';
import { linkedNode, linkTo, mayFollow, writeLink } from './deep-link.js';

/** Links to single competencies: in the page's address, to copy, and to follow. */
export class LinkController {
  readonly #tools: ToolContext;

  constructor(tools: ToolContext) {
    this.#tools = tools;
  }

  /** Opens and marks a node; moves neither scroll position nor focus. */
  open({ outline }: FrameworkView, nodeId: string): ReturnType<typeof reveal> {
    this.#tools.addStyles(currentStyles);
    return reveal(outline, nodeId);
  }

  /** Opens a node, scrolls to it and focuses it. @returns false if the outline does not contain it */
  goTo(view: FrameworkView, nodeId: string): boolean {
    const revealed = this.open(view, nodeId);
    if (!revealed) return false;
    const scroll = (): void => revealed.row.scrollIntoView({ block: 'start' });
    scroll();
    revealed.focus.focus({ preventScroll: true });
    // Rows above that were never laid out had an estimated height until now.
    requestAnimationFrame(() => requestAnimationFrame(scroll));
    return true;
  }

  /** A person follows a link to a node of the same framework. */
  follow(view: FrameworkView, nodeId: string): void {
    if (this.goTo(view, nodeId)) this.write(nodeId);
  }

  /** Names a node in the page's address. */
  write(nodeId: string): void {
    writeLink(nodeId, this.#tools.host);
  }

  /** The node that the page's address names, if the view contains it and its element is the one to show it. */
  linkedNode({ content }: FrameworkView): string | undefined {
    const nodeId = linkedNode();
    if (nodeId === undefined || !content.outline.byId.has(nodeId)) return undefined;
    return mayFollow(this.#tools.host) ? nodeId : undefined;
  }

  /** @param page see `pageAddress()` */
  async copy(nodeId: string, button: HTMLElement, page: string | undefined): Promise<void> {
    const { strings, announcer } = this.#tools;
    this.write(nodeId);
    this.#tools.addStyles(copyLinkStyles);
    if (await copyLink(linkTo(nodeId, page), button, strings)) announcer.announce(strings.linkCopied);
  }
}
