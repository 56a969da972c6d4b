import { isOthers } from './whose-words.js';

/** One line as a visitor sees it. */
export interface Line {
  readonly text: string;
  /** The elements that contain its pieces of text. */
  readonly parts: readonly { readonly element: Element; readonly text: string }[];
}

export interface LinesAround {
  /** Nearest first. */
  readonly above: readonly Line[];
  /** In the page's order, to the second long paragraph. */
  readonly below: readonly Line[];
}

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins label mark q s small span strong sub sup time tt u var'.split(
    ' ',
  ),
);
const SILENT = new Set('script style noscript template svg select option textarea button iframe object nav'.split(' '));
const LONG = 220; // Characters: a paragraph of the text, not a line about it.
const MOST_LINES = 30;
const MOST_ABOVE = 4;

/** The lines around the main heading, where sites print the byline and the date. */
export function linesAround(heading: Element): LinesAround {
  return { below: below(heading), above: above(heading) };
}

function below(heading: Element): Line[] {
  const lines: Line[] = [];
  let [long, headings] = [0, 0];
  for (const line of linesFrom(heading, 'forward')) {
    if (line.text.length > LONG) long += 1;
    const next = line.parts[0]?.element.closest('h1, h2, h3, h4');
    if (next) headings += 1;
    // The linked heading of another article, as in a list, or of the next section; the first can be a subtitle.
    const isOther =
      next !== null &&
      next !== undefined &&
      (headings > 1 || long > 0 || next.querySelector('a[href]') !== null || next.closest('a') !== null);
    if (long > 1 || isOther || lines.length >= MOST_LINES) break;
    lines.push(line);
  }
  return lines;
}

function above(heading: Element): Line[] {
  const lines: Line[] = [];
  for (const line of linesFrom(heading, 'back')) {
    if (line.text.length > LONG || lines.length >= MOST_ABOVE) break;
    lines.push(line);
  }
  return lines;
}

function* linesFrom(heading: Element, direction: 'forward' | 'back'): Generator<Line> {
  const document = heading.ownerDocument;
  const walker = document.createTreeWalker(
    document.body ?? document.documentElement,
    5 /* elements and text */,
    (node) => {
      const element = node as Element;
      return node.nodeType === 1 && (SILENT.has(element.localName) || isHidden(element)) ? 2 /* reject */ : 1;
    },
  );
  walker.currentNode = direction === 'forward' ? lastInside(heading) : heading;
  let parts: { element: Element; text: string }[] = [];
  let block: Element | null = null;
  let broken = false;
  for (let steps = 0; steps < 1500; steps += 1) {
    const node = direction === 'forward' ? walker.nextNode() : walker.previousNode();
    if (!node) break;
    if (node.nodeType === 1) {
      if ((node as Element).localName === 'br') broken = true;
      continue;
    }
    const element = node.parentElement;
    const text = (node.nodeValue ?? '').replace(/\s+/g, ' ');
    if (text.trim() === '') {
      const neighbor = direction === 'forward' ? parts.at(-1) : parts[0];
      if (neighbor) neighbor.text = direction === 'forward' ? `${neighbor.text} ` : ` ${neighbor.text}`;
      continue;
    }
    if (!element || isSilent(element) || isOthers(element, heading)) continue;
    const its = blockOf(element);
    if (parts.length > 0 && (its !== block || broken)) {
      yield lineOf(parts);
      parts = [];
    }
    [block, broken] = [its, false];
    if (direction === 'forward') parts.push({ element, text });
    else parts.unshift({ element, text });
  }
  if (parts.length > 0) yield lineOf(parts);
}

function lineOf(parts: readonly { element: Element; text: string }[]): Line {
  // "Posted" and "September 11" in two elements, which styles keep apart.
  const text = parts.reduce((line, { text: next }) => {
    const isApart = /\p{Ll}$/u.test(line) && /^\p{Lu}\p{Ll}/u.test(next);
    return isApart ? `${line} ${next}` : `${line}${next}`;
  }, '');
  return { text: text.replace(/\s+/g, ' ').trim(), parts };
}

function lastInside(element: Element): Node {
  let node: Node = element;
  while (node.lastChild) node = node.lastChild;
  return node;
}

function blockOf(element: Element): Element {
  let block = element;
  while (INLINE.has(block.localName) && block.parentElement) block = block.parentElement;
  return block;
}

/** Walking back enters a rejected element from behind, so its text is checked again. */
function isSilent(element: Element): boolean {
  return element.closest([...SILENT].join()) !== null;
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  return /display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style') ?? '');
}
