import { type Draft, newDraft } from '../draft/draft.js';
import { NumberingPlaces } from '../draft/numbering-places.js';
import type { TextBlock } from './blocks.js';

interface OpenItem {
  readonly style: string;
  /** Headings only: a smaller rank is a higher level. */
  readonly rank?: number;
  readonly indent: number;
  readonly draft: Draft;
  /** Of the numbered items below a heading. */
  readonly numbers: NumberingPlaces;
  readonly isNumber: boolean;
}

/** Finds the parent of every heading and item: an open level's style makes siblings, a new style makes children. */
export class TextPlaces {
  #open: OpenItem[] = [];
  readonly #rootNumbers = new NumberingPlaces();

  /** The item or heading that was placed last and is still open. */
  get innermost(): Draft | undefined {
    return this.#open.at(-1)?.draft;
  }

  isOpen(style: string): boolean {
    return this.#open.some((item) => item.style === style);
  }

  /** True if a number continues a list of the outline. */
  continues(block: TextBlock): boolean {
    if (!block.marker) return false;
    return [this.#rootNumbers, ...this.#open.map(({ numbers }) => numbers)].some((one) => one.continues(block.marker!));
  }

  heading(block: TextBlock, rank: number, style: string): Draft {
    const beside = this.#open.findIndex((item) => item.style === style);
    if (beside !== -1) this.#open.length = beside;
    else {
      const isBelow = (item: OpenItem) =>
        item.rank === undefined ? !item.isNumber || block.kind === 'worded' : item.rank >= rank;
      while (this.#open.length > 0 && isBelow(this.#open.at(-1)!)) this.#open.pop();
    }
    const draft = this.#push(block, style, { rank, isNumber: false });
    this.#open.at(-1)!.numbers.reset(block.worded?.code ? [block.worded.code] : []);
    return draft;
  }

  number(block: TextBlock): Draft {
    const marker = block.marker!;
    // The innermost heading's own list, unless only a list further out continues with this number.
    const holders = [-1, ...this.#open.flatMap(({ rank }, index) => (rank === undefined ? [] : [index]))].reverse();
    const inner = holders[0]!;
    const numbersOf = (index: number) => (index === -1 ? this.#rootNumbers : this.#open[index]!.numbers);
    const isPath = marker.parts.length > 1;
    const goesOn = isPath ? undefined : holders.find((index) => numbersOf(index).continues(marker));
    const holder = goesOn ?? inner;
    const depth = numbersOf(holder).place(marker);
    this.#open.length = Math.min(this.#open.length, holder + 1 + depth);
    return this.#push(block, 'number', { isNumber: true });
  }

  bullet(block: TextBlock, sign: string): Draft {
    const from = this.#open.findLastIndex((item) => item.rank !== undefined || item.isNumber) + 1;
    const isBullet = (index: number) => index >= from;
    const beside = this.#open.findLastIndex(
      ({ style, indent }, index) => isBullet(index) && style === sign && indent <= block.indent + 1,
    );
    const deeper = beside !== -1 && block.indent > this.#open[beside]!.indent + 1;
    if (beside !== -1 && !deeper) this.#open.length = beside;
    else if (beside === -1) {
      // A new bullet further left than the last item belongs to one of its ancestors.
      while (this.#open.length > from && this.#open.at(-1)!.indent > block.indent + 1) this.#open.pop();
      const same = this.#open.findIndex(({ style }, index) => isBullet(index) && style === sign);
      if (same !== -1) this.#open.length = same;
    }
    return this.#push(block, sign, { isNumber: false });
  }

  #push(block: TextBlock, style: string, kind: { rank?: number; isNumber: boolean }): Draft {
    const draft = newDraft(`line ${block.line}`, this.innermost);
    draft.label.set('', block.text);
    const code = block.marker?.code ?? block.worded?.code;
    if (code) draft.code = code;
    if (block.worded) draft.kind = block.worded.kind;
    this.#open.push({ style, indent: block.indent, draft, numbers: new NumberingPlaces(), ...kind });
    return draft;
  }
}
