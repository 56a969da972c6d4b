import { type Block, type Inline, markupTree } from '@imh/core';
import { html } from 'lit';

/** A text with its markup as blocks: paragraphs and lists. Never parsed as HTML. */
export function markupBlocks(text: string) {
  return markupTree(text).map((block) =>
    block.kind === 'paragraph' ? html`<p>${inlineView(block.inline)}</p>` : listView(block),
  );
}

/** A text with its markup on lines, for names, which cannot contain paragraphs. */
export function markupLines(text: string) {
  return markupTree(text).map((block, index) => [index > 0 ? '\n' : '', linesOf(block)]);
}

/** True if a text is more than one paragraph. */
export function hasBlocks(text: string): boolean {
  const [first, second] = markupTree(text);
  return second !== undefined || (first !== undefined && first.kind !== 'paragraph');
}

function listView({ ordered, items }: Block & { kind: 'list' }) {
  const lines = items.map((item) => html`<li>${inlineView(item)}</li>`);
  return ordered
    ? html`<ol class="marked">
        ${lines}
      </ol>`
    : html`<ul class="marked">
        ${lines}
      </ul>`;
}

function linesOf(block: Block) {
  if (block.kind === 'paragraph') return inlineView(block.inline);
  return block.items.map((item, index) => [
    `${index > 0 ? '\n' : ''}${block.ordered ? `${index + 1}.` : '•'} `,
    inlineView(item),
  ]);
}

function inlineView(parts: readonly Inline[]): unknown {
  return parts.map((part) => {
    if (part.kind === 'text') return part.text;
    if (part.kind === 'break') return html`<br />`;
    const content = inlineView(part.inline);
    return part.kind === 'strong' ? html`<strong>${content}</strong>` : html`<em>${content}</em>`;
  });
}
