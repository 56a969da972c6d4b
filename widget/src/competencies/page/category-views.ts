import type { Category } from '@imh/core';
import { type OutlineContent, phrase } from '@imh/elements';
import { html, nothing } from 'lit';
import type { CompetenciesStrings } from '../../strings/competencies.js';

/** Options of the category select, in the order of the framework; those of one group in an `<optgroup>`. */
export function categoryOptions({ framework, say }: OutlineContent, chosen: string, strings: CompetenciesStrings) {
  const option = ({ id, label }: Category) =>
    html`<option value=${id} ?selected=${id === chosen}>${say(label).text}</option>`;
  const groups = new Map<string, Category[]>();
  for (const category of framework.categories ?? []) {
    const name = say(category.group).text;
    groups.set(name, [...(groups.get(name) ?? []), category]);
  }
  return html`<option value="" ?selected=${chosen === ''}>${strings.allCategories}</option>
    ${[...groups].map(([name, categories]) =>
      name ? html`<optgroup label=${name}>${categories.map(option)}</optgroup>` : categories.map(option),
    )}`;
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
