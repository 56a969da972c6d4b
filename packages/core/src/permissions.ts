import type { Framework, FrameworkNode, Rights } from './framework.js';
import type { Text } from './text.js';

/**
 * What is about to happen to a node's text.
 * show: on a screen; print: on paper or in a PDF; export: into a file that leaves; keep: in the person's own log.
 */
export type Use = 'show' | 'print' | 'export' | 'keep';

/** As much of a node as may be used. Every surface reads this, never the node itself. */
export interface PermittedNode {
  readonly id: string;
  readonly code?: string;
  readonly label?: Text;
  readonly text?: Text;
  readonly demonstratedBy?: readonly Text[];
  readonly keywords?: readonly Text[];
  /** True where rights held something back. */
  readonly reduced: boolean;
}

type Extent = 'full' | 'titles' | 'ids';

/**
 * The one answer to "may this node's text be shown, printed, exported, kept here?".
 * Where a framework says nothing: what stands in a published file may be shown; only ids and titles travel.
 *
 * @param member true when the person is signed in with the association (`display: "members"`).
 */
export function permitted(
  framework: Pick<Framework, 'rights'>,
  node: FrameworkNode,
  use: Use,
  member = false,
): PermittedNode {
  const rights: Rights = { ...framework.rights, ...node.rights };
  const extent = extentOf(rights, use, member);
  const name = { id: node.id, ...(node.code ? { code: node.code } : {}) };
  if (extent === 'ids') return { ...name, reduced: true };
  if (extent === 'full') {
    return {
      ...name,
      label: node.label,
      ...(node.text !== undefined ? { text: node.text } : {}),
      ...(node.demonstratedBy ? { demonstratedBy: node.demonstratedBy } : {}),
      ...(node.keywords ? { keywords: node.keywords } : {}),
      reduced: false,
    };
  }
  // "titles": of a competency, a label is a title only if the statement stands beside it as something else.
  const title = isHeading(node) || (node.text !== undefined && !sameText(node.text, node.label));
  return { ...name, ...(title ? { label: node.label } : {}), reduced: true };
}

function extentOf(rights: Rights, use: Use, member: boolean): Extent {
  switch (use) {
    case 'show':
    case 'print':
      if (rights.display === 'titles' || (rights.display === 'members' && !member)) return 'titles';
      return 'full';
    case 'export':
      return rights.export ?? 'titles';
    case 'keep':
      if (rights.personalCopy || rights.export === 'full') return 'full';
      return rights.export === 'ids' ? 'ids' : 'titles';
  }
}

function isHeading(node: FrameworkNode): boolean {
  return node.kind === 'domain' || node.kind === 'area';
}

function sameText(one: Text, other: Text): boolean {
  const words = (text: Text) => (typeof text === 'string' ? [text] : Object.values(text)).map(normalised);
  const others = new Set(words(other));
  return words(one).some((word) => others.has(word));
}

function normalised(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\s.,;:]+/g, ' ')
    .trim();
}
