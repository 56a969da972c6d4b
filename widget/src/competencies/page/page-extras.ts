// What only some frameworks have above or below their outline; loaded before the first render of one that does.
import type { Framework } from '@imh/core';
import { type OutlineContent, phrase } from '@imh/elements';
import { html, nothing } from 'lit';
import { addStyles } from '../../element/late-styles.js';
import type { CompetenciesStrings } from '../../strings/competencies.js';
import type { markupBlocks } from '../rows/markup-view.js';
import { pageExtrasStyles } from './page-extras-styles.js';
import { canFilterByCategory } from './toolbar-view.js';

/** The association's own public introduction, with its markup. */
function introductionView({ framework, say }: OutlineContent, blocksOf: typeof markupBlocks | undefined) {
  const { text, language } = say(framework.introduction);
  if (!text || !blocksOf) return nothing;
  return html`<div
    class="introduction"
    part="introduction"
    lang=${language ?? nothing}
    dir=${language ? 'auto' : nothing}
  >
    ${blocksOf(text)}
  </div>`;
}

/** The categories in words, if the file describes them but does not tell which nodes apply to which. */
function categoryList(content: OutlineContent, strings: CompetenciesStrings, isCompact: boolean) {
  const { framework, say } = content;
  if (!framework.categories?.length || canFilterByCategory(content)) return nothing;
  const heading = isCompact ? html`<h2>${strings.categories}</h2>` : html`<h3>${strings.categories}</h3>`;
  return html`<div class="categories">
    ${heading}
    <ul>
      ${framework.categories.map(
        ({ label, description }) =>
          html`<li>
            <span>${phrase(say(label))}</span>
            ${description === undefined ? nothing : html`<p class="quiet">${phrase(say(description))}</p>`}
          </li>`,
      )}
    </ul>
  </div>`;
}

/** What the view of a framework shows of them. */
class Extras {
  #blocksOf: typeof markupBlocks | undefined;

  constructor(root: ShadowRoot) {
    addStyles(root, pageExtrasStyles);
  }

  /** Loads what shows markup, if there is an introduction. */
  async load({ introduction }: Framework): Promise<void> {
    if (introduction) this.#blocksOf = (await import('../rows/markup-view.js')).markupBlocks;
  }

  introduction(content: OutlineContent) {
    return introductionView(content, this.#blocksOf);
  }

  categories(...props: Parameters<typeof categoryList>) {
    return categoryList(...props);
  }
}

export type PageExtras = Extras;

export function createPageExtras(root: ShadowRoot): PageExtras {
  return new Extras(root);
}
