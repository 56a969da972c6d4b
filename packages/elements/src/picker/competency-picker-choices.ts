import { codeText } from '../phrase.js';
import { html, nothing } from 'lit';
import type { PickerOption } from './competency-picker-options.js';
import { findTerms } from '../outline/outline-search.js';

/** A row of the list: an option of the framework, or the typed text as the user's own area under a heading. */
export type Choice =
  { readonly option: PickerOption } | { readonly area: string; readonly under: { id: string; label: string } };

/** An option with the search terms marked. */
export function renderOption({ code, label, text }: PickerOption, terms: readonly string[]) {
  return html`<span>${codeText(code)}${marked(label, terms)}</span>
    ${text ? html`<span class="text">${marked(text, terms)}</span>` : nothing}`;
}

/** Groups consecutive choices under the same heading. */
export function groupsOf(choices: readonly Choice[]): { heading: string; from: number; choices: Choice[] }[] {
  const groups: { heading: string; from: number; choices: Choice[] }[] = [];
  for (const [from, choice] of choices.entries()) {
    const heading = 'option' in choice ? choice.option.heading : '';
    const last = groups.at(-1);
    if (last && last.heading === heading) last.choices.push(choice);
    else groups.push({ heading, from, choices: [choice] });
  }
  return groups;
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
