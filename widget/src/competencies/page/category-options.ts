import type { Category } from '@imh/core';
import type { OutlineContent } from '@imh/elements';
import { html } from 'lit';
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
