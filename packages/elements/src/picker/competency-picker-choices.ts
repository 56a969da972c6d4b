import type { CompetencyTag } from '@imh/core';
import { codeText } from '../phrase.js';
import { html, nothing } from 'lit';
import type { OwnAreaHeading, PickerOption } from './competency-picker-options.js';
import { findTerms, fold, searchTerms } from '../outline/outline-search.js';

/**
 * A row of the list under its heading: an option of a framework, an area that the person has named before, or the typed
 * text as a new area.
 */
export type Choice = { readonly heading: string } & (
  { readonly option: PickerOption } | { readonly area: string; readonly under: OwnAreaHeading; readonly isNew: boolean }
);

/** An option with the search terms marked. */
export function renderOption({ code, label, text }: PickerOption, terms: readonly string[]) {
  return html`<span>${codeText(code)}${marked(label, terms)}</span>
    ${text ? html`<span class="text">${marked(text, terms)}</span>` : nothing}`;
}

/** Groups consecutive choices under the same heading. */
export function groupsOf(choices: readonly Choice[]): { heading: string; from: number; choices: Choice[] }[] {
  const groups: { heading: string; from: number; choices: Choice[] }[] = [];
  for (const [from, choice] of choices.entries()) {
    const last = groups.at(-1);
    if (last && last.heading === choice.heading) last.choices.push(choice);
    else groups.push({ heading: choice.heading, from, choices: [choice] });
  }
  return groups;
}

/** Whether a choice is what a tag stands for. */
export function isTagOf(tag: Pick<CompetencyTag, 'framework' | 'node' | 'localArea'>, choice: Choice): boolean {
  if ('option' in choice) {
    const { framework, id } = choice.option;
    return tag.framework === framework && tag.node === id && tag.localArea === undefined;
  }
  const { area, under } = choice;
  return tag.framework === under.framework && tag.node === under.id && fold(tag.localArea ?? '') === fold(area);
}

/** Areas that the person has named before, as far as their heading is listed; each once, filtered by a query. */
export function knownAreas(
  tags: readonly CompetencyTag[],
  headings: readonly OwnAreaHeading[],
  query: string,
): { area: string; under: OwnAreaHeading }[] {
  const terms = searchTerms(query);
  const found = new Map<string, { area: string; under: OwnAreaHeading }>();
  for (const { framework, node, localArea: area } of tags) {
    const under = headings.find((heading) => heading.framework === framework && heading.id === node);
    if (area === undefined || !under) continue;
    const folded = fold(`${area}\n${under.label}`);
    const key = JSON.stringify([framework, node, fold(area)]);
    if (!found.has(key) && terms.every((term) => folded.includes(term))) found.set(key, { area, under });
  }
  return [...found.values()];
}

function marked(text: string, terms: readonly string[]) {
  const found = findTerms(text, terms);
  if (found.length === 0) return text;
  let from = 0;
  const parts = found.map(([start, end]) => {
    const part = html`${text.slice(from, start)}<mark>${text.slice(start, end)}</mark>`;
    from = end;
    return part;
  });
  return html`${parts}${text.slice(from)}`;
}
