import { h } from '../h.js';
import type { OutlineContent } from '../outline/outline-content.js';
import type { OutlineRow } from '../outline/outline-rows.js';
import type { RatingSection } from './rating-plan.js';
import type { RatingLabels } from './rating-question.js';

/** Headings of domains and areas, each once. */
export class RatingHeadings {
  readonly #content: OutlineContent;
  readonly #options: { readonly labels: RatingLabels; readonly headingLevel: number };
  /** Whether headings of areas are buttons. */
  readonly #open: boolean;
  readonly #named = new Set<OutlineRow>();

  constructor(
    content: OutlineContent,
    options: { readonly labels: RatingLabels; readonly headingLevel: number },
    open: boolean,
  ) {
    this.#content = content;
    this.#options = options;
    this.#open = open;
  }

  /** The headings above a section that do not stand yet, its own last; none where all questions stand at the top. */
  above({ heading }: RatingSection): HTMLElement[] {
    const { rows } = this.#content;
    const chain: OutlineRow[] = [];
    for (let at = heading; at; at = rows[at.parent]) {
      if (at === heading || !this.#named.has(at)) chain.unshift(at);
      this.#named.add(at);
    }
    if (chain.length === 0) return this.#open ? [this.#heading(1, [this.#options.labels.further], true)] : [];
    return chain.map((row) => {
      const { code, label } = this.#content.words(row);
      const words = h('span', { class: 'label', lang: label.language, dir: label.language && 'auto' }, label.text);
      return this.#heading(row.depth, [code && h('span', { class: 'code' }, code), ' ', words], row === heading);
    });
  }

  #heading(depth: number, name: readonly (Node | string)[], asks: boolean): HTMLElement {
    const level = Math.min(this.#options.headingLevel + depth - 1, 6);
    const head = h(`h${level}` as 'h6', { class: asks ? 'area-head' : 'domain-head' });
    const holder = asks && this.#open ? head.appendChild(areaToggle()) : head;
    holder.append(...name.filter(Boolean));
    if (asks) holder.append(' ', h('span', { class: 'count' }));
    return head;
  }
}

export function headingName(content: OutlineContent, row: OutlineRow): string {
  const { code, label } = content.words(row);
  return [code, label.text].filter(Boolean).join(' ');
}

/** What the steps of the scale look like, once for all questions; false where the framework does not say. */
export function stepsLegend(content: OutlineContent, labels: RatingLabels): HTMLElement | false {
  const levels = content.framework.scale?.levels ?? [];
  if (!levels.some(({ anchor }) => content.say(anchor).text)) return false;
  const lines = levels.flatMap(({ label, anchor }) => {
    const [term, what] = [content.say(label), content.say(anchor)];
    return [h('dt', { lang: term.language }, term.text), h('dd', { lang: what.language }, what.text)];
  });
  return h('details', { class: 'steps' }, h('summary', {}, labels.steps), h('dl', {}, ...lines));
}

function areaToggle(): HTMLElement {
  return h('button', { type: 'button', class: 'toggle area-toggle', 'aria-expanded': 'false' });
}
