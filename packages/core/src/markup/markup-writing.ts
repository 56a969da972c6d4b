import type { Block, Inline } from './blocks.js';

/** Serializes blocks so that `markupTree` returns them: characters that look like markup are escaped. */
export function markupOf(blocks: readonly Block[]): string {
  let text = '';
  for (const [index, block] of blocks.entries()) {
    if (index > 0) text += '\n\n';
    if (block.kind === 'paragraph') text += written(block.inline);
    else {
      const mark = (item: number) => (block.ordered ? `${item + 1}. ` : '- ');
      text += block.items.map((item, at) => mark(at) + written(item).replaceAll('\n', '\n  ')).join('\n');
    }
  }
  return text;
}

const markLike = /^([0-9]{1,9}(?=\\*\. )|(?=\\*- ))/;

function written(inline: readonly Inline[]): string {
  let text = '';
  let atLineStart = true;
  const write = (parts: readonly Inline[]) => {
    for (const part of parts) {
      if (part.kind === 'break') text += '\\\n';
      else if (part.kind === 'text') text += escaped(part.text, atLineStart);
      else {
        const stars = part.kind === 'strong' ? '**' : '*';
        text += stars;
        atLineStart = false;
        write(part.inline);
        text += stars;
      }
      atLineStart = part.kind === 'break';
    }
  };
  write(inline);
  return text;
}

function escaped(text: string, atLineStart: boolean): string {
  // Also matches backslashes without a star after them, so that no run of backslashes is scanned twice.
  const stars = text.replace(/(\\+)(\*+)?|(\*+)/g, (whole, backslashes = '', behind = '', alone = '') => {
    const count = (behind as string).length + (alone as string).length;
    return count === 0 ? whole : (backslashes as string).repeat(2) + '\\*'.repeat(count);
  });
  return atLineStart ? stars.replace(markLike, '$1\\') : stars;
}
