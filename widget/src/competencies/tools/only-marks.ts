import { categorySets, onlyFor } from '@imh/core';
import { h, type OutlineView, whenIdle } from '@imh/elements';
import { css } from 'lit';

export const onlyStyles = css`
  .only {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .only::before {
    content: '◆ ' / '';
    color: var(--_accent);
  }
`;

/** Marks, in the outline, the competencies that belong to the chosen category alone. */
export class OnlyMarks {
  readonly #view: OutlineView;
  readonly #label: string;
  readonly #signal: AbortSignal;
  readonly #marks = new Set<HTMLElement>();
  #category: string | undefined;
  #ended = new AbortController();

  /** @param label below the title of a marked competency */
  constructor(view: OutlineView, label: string, signal: AbortSignal) {
    this.#view = view;
    this.#label = label;
    this.#signal = signal;
  }

  /** @returns how many competencies belong to the category alone */
  show(category: string | undefined): number {
    const { framework, outline, rows } = this.#view.content;
    const ids = (framework.categories ?? []).map(({ id }) => id);
    // With one category, every competency would be marked.
    const only = category && ids.length > 1 ? onlyFor(categorySets(outline, ids), category) : [];
    if (category === this.#category) return only.length;
    this.#category = category;
    this.#ended.abort();
    for (const mark of this.#marks) mark.remove();
    this.#marks.clear();
    if (only.length === 0) return 0;
    const wanted = new Set(only);
    let waiting = rows.filter(({ node }) => wanted.has(node.id)).map(({ index }) => index);
    // Rows are rendered in idle time: those that are missing are marked when they exist.
    const markRendered = (): boolean => {
      waiting = waiting.filter((index) => !this.#mark(index));
      return waiting.length === 0;
    };
    this.#ended = new AbortController();
    if (!markRendered()) whenIdle(markRendered, AbortSignal.any([this.#ended.signal, this.#signal]));
    return only.length;
  }

  #mark(index: number): boolean {
    const row = this.#view.rowViews[index];
    // Once all rows are rendered, one that is missing has no text that rights allow to show.
    if (!row) return this.#view.renderUpTo(0);
    const mark = h('p', { class: 'only' }, this.#label);
    this.#marks.add(mark);
    row.element.querySelector(':scope > .head')!.after(mark);
    return true;
  }
}
