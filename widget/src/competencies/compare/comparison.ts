import { categorySets } from '@imh/core';
import { titlesOf } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { FrameworkView } from '../page/framework-view.js';
import { onlyStyles } from '../tools/only-marks.js';
import type { ToolContext } from '../tools/tool-context.js';
import type { Compared } from './compared.js';
import { comparisonStyles } from './comparison-styles.js';
import { categoryMap } from './category-map.js';
import { differenceView } from './difference-view.js';
import { disciplineField } from './discipline-field.js';

/** The categories of a framework beside each other: how many competencies each has, and what is new in another. */
export class Comparison {
  readonly #tools: ToolContext;
  #known: { readonly view: FrameworkView; readonly compared: Compared } | undefined;
  #discipline = '';
  #present: string | undefined;
  #next: string | undefined;

  constructor(tools: ToolContext) {
    this.#tools = tools;
    tools.addStyles(onlyStyles, comparisonStyles);
  }

  /** @param chosen the category that the outline is filtered by; the comparison begins with it */
  render(view: FrameworkView, chosen: string, onClose: () => void): TemplateResult {
    const compared = this.#compare(view);
    const { strings } = this.#tools;
    const ids = [...compared.sets.keys()];
    const known = (id: string | undefined): string | undefined => (id && ids.includes(id) ? id : undefined);
    this.#present ??= known(chosen);
    const present = known(this.#present) ?? ids[0]!;
    const next = known(this.#next) ?? ids[(ids.indexOf(present) + 1) % ids.length]!;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      onClose();
    };
    return html`<div
      class="drawer comparison"
      part="comparison"
      role="group"
      aria-labelledby="drawer-title"
      @keydown=${onKey}
    >
      <div class="bar">
        <p class="drawer-title" id="drawer-title">${strings.compare.title}</p>
        <button type="button" class="plain" @click=${() => print()}>${strings.print}</button>
        <button type="button" class="plain" @click=${onClose}>${strings.close}</button>
      </div>
      <p class="quiet">${strings.compare.about}</p>
      ${disciplineField(compared, this.#discipline, (discipline) => {
        this.#discipline = discipline;
        this.#tools.update();
      })}
      ${categoryMap(compared)}
      ${
        ids.length > 1
          ? differenceView(compared, present, next, (change) => {
              this.#present = change.present ?? present;
              this.#next = change.next ?? next;
              this.#tools.update();
            })
          : nothing
      }
    </div>`;
  }

  #compare(view: FrameworkView): Compared {
    if (this.#known?.view === view) return this.#known.compared;
    const { content, outline } = view;
    const { framework, rows, say } = content;
    const level = Math.min(outline.options.headingLevel, 6);
    const categories = framework.categories ?? [];
    const names = new Map(categories.map(({ id, label, shortLabel }) => [id, say(shortLabel ?? label).text]));
    const compared: Compared = {
      view,
      tools: this.#tools,
      sets: categorySets(content.outline, [...names.keys()]),
      domains: rows.filter(({ depth, hasChildren }) => depth === 1 && hasChildren),
      titleOf: titlesOf(content),
      nameOf: (id) => names.get(id) || id,
      heading: (text) => html`<div class="part" role="heading" aria-level=${level}>${text}</div>`,
    };
    this.#known = { view, compared };
    return compared;
  }
}

export const createComparison = (tools: ToolContext): Comparison => new Comparison(tools);
