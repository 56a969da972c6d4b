// What only some frameworks have above or below their outline; loaded before the first render of one that does.
import { type OutlineContent, phrase } from '@imh/elements';
import { html, nothing } from 'lit';
import { addStyles } from '../../element/late-styles.js';
import type { CompetenciesStrings } from '../../strings/competencies.js';
import { markupBlocks } from '../rows/markup-view.js';
import { pageExtrasStyles } from './page-extras-styles.js';

/** The association's own public introduction, with its markup. */
export function introductionView({ framework, say }: OutlineContent) {
  const { text, language } = say(framework.introduction);
  if (!text) return nothing;
  return html`<div
    class="introduction"
    part="introduction"
    lang=${language ?? nothing}
    dir=${language ? 'auto' : nothing}
  >
    ${markupBlocks(text)}
  </div>`;
}

/** The categories in words, if the file describes them but does not tell which nodes apply to which. */
export function categoryList({ framework, say }: OutlineContent, strings: CompetenciesStrings, isCompact: boolean) {
  const heading = isCompact ? html`<h2>${strings.categories}</h2>` : html`<h3>${strings.categories}</h3>`;
  return html`<div class="categories">
    ${heading}
    <ul>
      ${framework.categories?.map(
        ({ label, description }) =>
          html`<li>
            <span>${phrase(say(label))}</span>
            ${description === undefined ? nothing : html`<p class="quiet">${phrase(say(description))}</p>`}
          </li>`,
      )}
    </ul>
  </div>`;
}

export interface PageExtras {
  readonly introductionView: typeof introductionView;
  readonly categoryList: typeof categoryList;
}

export function createPageExtras(root: ShadowRoot): PageExtras {
  addStyles(root, pageExtrasStyles);
  return { introductionView, categoryList };
}
