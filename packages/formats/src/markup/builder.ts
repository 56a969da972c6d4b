import { type Block, type Inline, markupOf } from '@imh/core';

type Run = { readonly text: string; readonly strong: boolean; readonly emphasis: boolean } | 'break';

/** Builds text in our markup from the pieces of another format, in reading order. */
export class MarkupBuilder {
  readonly #blocks: Block[] = [];
  /** Open lists. Our markup has no nested lists: items of inner lists become lines of the outer item. */
  readonly #lists: { readonly ordered: boolean; items: number }[] = [];
  #items: Inline[][] | undefined;
  #runs: Run[] = [];
  #inItem = false;
  /** The open block or item has words. */
  #filled = false;
  #lineDue = false;
  strong = 0;
  emphasis = 0;

  text(text: string): void {
    if (text.trim() !== '') {
      if (this.#items && this.#items.length === 0 && !this.#inItem) this.item();
      if (this.#lineDue && this.#filled) this.#runs.push('break');
      this.#lineDue = false;
      this.#filled = true;
    }
    this.#runs.push({ text, strong: this.strong > 0, emphasis: this.emphasis > 0 });
  }

  break(): void {
    this.#runs.push('break');
  }

  /** Starts a paragraph, or a line inside of a list. */
  paragraph(): void {
    if (this.#items) this.#lineDue = true;
    else this.#endBlock();
  }

  list(ordered: boolean): void {
    if (this.#lists.length === 0) {
      this.#endBlock();
      this.#items = [];
    }
    this.#lists.push({ ordered, items: 0 });
  }

  endList(): void {
    const list = this.#lists.pop();
    if (!list) return;
    this.#lineDue = true;
    if (this.#lists.length > 0) return;
    this.#endItem();
    if (this.#items!.length > 0) this.#blocks.push({ kind: 'list', ordered: list.ordered, items: this.#items! });
    this.#items = undefined;
    this.#lineDue = false;
  }

  item(): void {
    if (this.#lists.length === 0) this.list(false);
    const list = this.#lists.at(-1)!;
    list.items += 1;
    if (this.#lists.length === 1) {
      this.#endItem();
      this.#inItem = true;
      return;
    }
    if (this.#filled) this.#runs.push('break');
    this.#lineDue = false;
    this.#filled = true;
    this.#runs.push({ text: list.ordered ? `${list.items}. ` : '• ', strong: false, emphasis: false });
  }

  /** Returns the text and empties the builder. */
  finish(): string {
    while (this.#lists.length > 0) this.endList();
    this.#endBlock();
    return markupOf(this.#blocks);
  }

  #endItem(): void {
    const inline = inlineOf(this.#runs);
    this.#runs = [];
    this.#inItem = false;
    this.#filled = false;
    this.#lineDue = false;
    if (inline.length > 0) this.#items!.push(inline);
  }

  /** Two breaks in a row end a paragraph. */
  #endBlock(): void {
    const parts: Run[][] = [[]];
    let breaks = 0;
    for (const run of this.#runs) {
      if (run === 'break') breaks += 1;
      else if (run.text.trim() !== '') {
        if (breaks > 1) parts.push([]);
        else if (breaks === 1) parts.at(-1)!.push('break');
        breaks = 0;
        parts.at(-1)!.push(run);
      } else parts.at(-1)!.push(run);
    }
    this.#runs = [];
    this.#filled = false;
    this.#lineDue = false;
    for (const part of parts) {
      const inline = inlineOf(part);
      if (inline.length > 0) this.#blocks.push({ kind: 'paragraph', inline });
    }
  }
}

/** Collapses white space as a page does, and keeps it out of the ends of emphasis. */
function inlineOf(runs: readonly Run[]): Inline[] {
  const collapsed: Run[] = [];
  let atStart = true;
  for (const run of runs) {
    if (run === 'break') {
      if (!atStart || collapsed.length > 0) collapsed.push(run);
      atStart = true;
      continue;
    }
    const text = run.text.replace(/\s+/g, ' ');
    const words: string = atStart ? text.trimStart() : text;
    if (words === '') continue;
    collapsed.push({ ...run, text: words });
    atStart = words.endsWith(' ');
  }
  return trimmed(nested(collapsed, ['strong', 'emphasis']));
}

function nested(runs: readonly Run[], kinds: readonly ('strong' | 'emphasis')[]): Inline[] {
  const [kind, ...inner] = kinds;
  if (kind === undefined)
    return runs.map((run) => (run === 'break' ? { kind: 'break' } : { kind: 'text', text: run.text }));
  const result: Inline[] = [];
  for (let at = 0; at < runs.length;) {
    const is = (run: Run | undefined) => run !== undefined && run !== 'break' && run[kind];
    let end = at + 1;
    while (end < runs.length && is(runs[end]) === is(runs[at])) end += 1;
    const parts = nested(runs.slice(at, end), inner);
    if (is(runs[at])) result.push(...emphasised(kind, parts));
    else result.push(...parts);
    at = end;
  }
  return result;
}

function emphasised(kind: 'strong' | 'emphasis', parts: Inline[]): Inline[] {
  const first = parts[0];
  const last = parts.at(-1);
  const before: Inline[] = first?.kind === 'text' && first.text.startsWith(' ') ? [{ kind: 'text', text: ' ' }] : [];
  const after: Inline[] = last?.kind === 'text' && last.text.endsWith(' ') ? [{ kind: 'text', text: ' ' }] : [];
  const inline = trimmed(parts);
  return inline.length > 0 ? [...before, { kind, inline }, ...after] : before;
}

function trimmed(parts: readonly Inline[]): Inline[] {
  const inline = parts.flatMap((part, index): Inline[] => {
    if (part.kind !== 'text') return [part];
    const next = parts[index + 1];
    let { text } = part;
    if (index === 0) text = text.trimStart();
    if (next === undefined || next.kind === 'break') text = text.trimEnd();
    return text === '' ? [] : [{ kind: 'text', text }];
  });
  while (inline.at(-1)?.kind === 'break') inline.pop();
  while (inline[0]?.kind === 'break') inline.shift();
  return inline;
}
