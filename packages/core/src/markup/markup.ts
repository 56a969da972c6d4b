import type { Block, Inline } from './blocks.js';
import { inlineMarkup } from './markup-inline.js';

/**
 * Parses a safe subset of Markdown in linear time. Every string is valid.
 * - A blank line ends a paragraph. Two spaces or a backslash before a line end make a break; other line ends stay in the
 *   text, and the style sheet decides whether they show (`white-space: pre-line`).
 * - `-` or `*` begins an item; so does `1.`, `2.`, … if the list begins with 1 and is consecutive: "2019. A new start"
 *   remains a sentence. A nested list becomes lines of its item, with their marks.
 * - `*emphasis*` and `**strong**`. A backslash escapes a star, or a mark at the beginning of a line.
 */
export function markupTree(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: Open | undefined;
  let afterBlank = false;
  const close = () => {
    if (open) blocks.push(blockOf(open));
    open = undefined;
  };
  for (const line of text.split(/\r\n|[\r\n\u2028\u2029]/)) {
    if (line.trim() === '') {
      // A list can continue after a blank line, a paragraph cannot.
      if (open && open.marks === undefined) close();
      afterBlank = true;
      continue;
    }
    const { indent, mark, rest } = read(line);
    if (open?.marks !== undefined && indent >= open.indent + 2 && (mark !== undefined || afterBlank)) {
      addTo(open, `${BREAK}${shownMark(mark)}${rest}`);
    } else if (mark !== undefined && open?.marks !== undefined && continues(open, mark)) {
      open.parts.push([rest]);
      open.marks += 1;
    } else if (mark === '-' || mark === 1) {
      close();
      open = { indent, ordered: mark === 1, marks: 1, parts: [[rest]] };
    } else if (open && !(afterBlank && open.marks !== undefined)) {
      addTo(open, `\n${line}`);
    } else {
      close();
      open = { indent, ordered: false, marks: undefined, parts: [[line]] };
    }
    afterBlank = false;
  }
  close();
  return blocks;
}

/** Text without markup, for search, lists, or formats without markup; list marks and line ends remain. */
export function plainText(text: string): string {
  return markupTree(text)
    .map((block) => {
      if (block.kind === 'paragraph') return wordsOf(block.inline);
      const mark = (index: number) => (block.ordered ? `${index + 1}. ` : '• ');
      return block.items.map((item, index) => mark(index) + wordsOf(item)).join('\n');
    })
    .join('\n\n');
}

interface Open {
  readonly indent: number;
  readonly ordered: boolean;
  /** Number of list items; undefined for a paragraph. */
  marks: number | undefined;
  /** Source lines of each item; a paragraph is one item. */
  readonly parts: string[][];
}

const BREAK = '\\\n';
const marked = /^([-*]|[0-9]{1,9}\.)[ \t]+(?=\S)/;

function read(line: string): { indent: number; mark?: '-' | number; rest: string } {
  const trimmed = line.trimStart();
  const indent = line.length - trimmed.length;
  const found = marked.exec(trimmed);
  if (!found) return { indent, rest: trimmed };
  const mark = found[1]!.endsWith('.') ? Number.parseInt(found[1]!, 10) : '-';
  return { indent, mark, rest: trimmed.slice(found[0].length) };
}

function continues(open: Open, mark: '-' | number): boolean {
  return open.ordered ? mark === open.marks! + 1 : mark === '-';
}

function shownMark(mark: '-' | number | undefined): string {
  if (mark === undefined) return '';
  return mark === '-' ? '• ' : `${mark}. `;
}

function addTo(open: Open, source: string): void {
  open.parts.at(-1)!.push(source);
}

function blockOf({ marks, ordered, parts }: Open): Block {
  const items = parts.map((part) => inlineMarkup(part.join('')));
  return marks === undefined ? { kind: 'paragraph', inline: items[0]! } : { kind: 'list', ordered, items };
}

function wordsOf(inline: readonly Inline[]): string {
  return inline
    .map((part) => (part.kind === 'text' ? part.text : part.kind === 'break' ? '\n' : wordsOf(part.inline)))
    .join('');
}
