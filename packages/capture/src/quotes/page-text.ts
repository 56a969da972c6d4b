/** The text of a page, and where each part of it is. */
export interface PageText {
  /** Text nodes as they are, with `blockEnd` at each boundary of a block. */
  readonly text: string;
  /** Position in `text` of a boundary point of a range. */
  positionOf(container: Node, offset: number): number;
  /** The range from one position in `text` to another; undefined if there is no text between them. */
  rangeOf(start: number, end: number): Range | undefined;
}

interface Part {
  readonly node: Text;
  /** Position of its first character in the whole text. */
  readonly start: number;
}

const blocks = new Set(
  (
    'address article aside blockquote body br caption dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table td th tr ul'
  ).split(' '),
);
/** Paragraph separator: line breaks in the source are white space like any other. */
export const blockEnd = '\u2029';

/** Their text is no part of what people read. */
const skipped = new Set(
  'audio canvas head iframe math noscript object option script select style svg template textarea video'.split(' '),
);

/** Characters; a longer page is read up to here. */
const longest = 2_000_000;

/** @param options.isHiddenRead true also reads what is not rendered, such as a collapsed section; default: false */
export function pageText(root: Document | ShadowRoot, { isHiddenRead = false } = {}): PageText {
  const parts: Part[] = [];
  const texts: string[] = [];
  let length = 0;
  const add = (text: string) => {
    texts.push(text);
    length += text.length;
  };
  // Not recursive: hostile pages are nested thousands of levels deep.
  const walk: (Node | 'end of block')[] = [root];
  for (let node = walk.pop(); node !== undefined && length < longest; node = walk.pop()) {
    if (node === 'end of block') {
      add(blockEnd);
    } else if (node.nodeType === 3) {
      parts.push({ node: node as Text, start: length });
      add((node as Text).data);
    } else if (node.nodeType !== 1 || isRead(node as Element, isHiddenRead)) {
      const isBlock = blocks.has((node as Element).localName);
      if (isBlock) {
        add(blockEnd);
        walk.push('end of block');
      }
      for (let child = node.lastChild; child; child = child.previousSibling) walk.push(child);
    }
  }
  const text = texts.join('');
  return {
    text,
    positionOf: (container, offset) => positionOf(parts, text, container, offset),
    rangeOf: (start, end) => rangeOf(parts, start, end),
  };
}

function isRead(element: Element, isHiddenRead: boolean): boolean {
  if (skipped.has(element.localName)) return false;
  // Documents that are not rendered, such as those of DOMParser, hide nothing. `contents` has no box of its own.
  if (isHiddenRead || typeof element.checkVisibility !== 'function' || !element.ownerDocument.defaultView) return true;
  return (
    element.checkVisibility() || element.ownerDocument.defaultView.getComputedStyle(element).display === 'contents'
  );
}

function positionOf(parts: readonly Part[], text: string, container: Node, offset: number): number {
  const own = container.nodeType === 3 ? parts.find(({ node }) => node === container) : undefined;
  if (own) return own.start + Math.min(offset, own.node.length);
  // The first text at or after the boundary.
  const child = container.childNodes[offset];
  const next = parts.find(({ node }) => {
    const place = (child ?? container).compareDocumentPosition(node);
    const isInside = (place & 16) !== 0;
    const isAfter = (place & 4) !== 0;
    return child ? isInside || isAfter || node === child : isAfter && !isInside;
  });
  return next?.start ?? text.length;
}

function rangeOf(parts: readonly Part[], start: number, end: number): Range | undefined {
  const first = parts.find(({ node, start: at }) => at + node.length > start);
  const last = parts.findLast(({ start: at }) => at < end);
  if (!first || !last || end <= start || last.start < first.start) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, Math.max(0, start - first.start));
  range.setEnd(last.node, Math.min(last.node.length, end - last.start));
  return range;
}
