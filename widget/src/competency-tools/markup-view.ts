import { type Block, type Inline, markupTree } from '@imh/core';
import { h } from '@imh/elements';

/**
 * Puts the markup of an element's text into effect: emphasis, line breaks, paragraphs and lists, as elements that are
 * made one by one. The text is never read as HTML. Where only words may stand (in a name) paragraphs become lines.
 */
export function writeMarkup(words: HTMLElement): void {
  const blocks = markupTree(words.textContent);
  const [first, ...others] = blocks;
  if (!first) return;
  const flat = words.localName === 'span';
  if (others.length === 0 && first.kind === 'paragraph') words.replaceChildren(...inline(first.inline));
  else if (flat) words.replaceChildren(...blocks.flatMap((block, at) => [at > 0 ? '\n' : '', ...linesOf(block)]));
  else {
    const holder = words.localName === 'p' ? h('div') : words;
    for (const { name, value } of holder === words ? [] : words.attributes) holder.setAttribute(name, value);
    holder.replaceChildren(...blocks.map(blockView));
    if (holder !== words) words.replaceWith(holder);
  }
}

function blockView(block: Block): HTMLElement {
  if (block.kind === 'paragraph') return h('p', {}, ...inline(block.inline));
  return h(
    block.ordered ? 'ol' : 'ul',
    { class: 'marked' },
    ...block.items.map((item) => h('li', {}, ...inline(item))),
  );
}

function linesOf(block: Block): (Node | string)[] {
  if (block.kind === 'paragraph') return inline(block.inline);
  return block.items.flatMap((item, at) => [
    `${at > 0 ? '\n' : ''}${block.ordered ? `${at + 1}.` : '•'} `,
    ...inline(item),
  ]);
}

function inline(parts: readonly Inline[]): (Node | string)[] {
  return parts.map((part) => {
    if (part.kind === 'text') return part.text;
    if (part.kind === 'break') return h('br');
    return h(part.kind === 'strong' ? 'strong' : 'em', {}, ...inline(part.inline));
  });
}
