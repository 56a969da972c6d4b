import { phrase } from '@imh/elements';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { RequirementsStrings } from '../strings/requirements.js';
import type { CategoryNames } from './category-names.js';

/** One box for each category; with several checked, they are compared side by side. */
export function categoryChoice(
  { ids, nameOf }: CategoryNames,
  chosen: readonly (string | undefined)[],
  words: RequirementsStrings,
  change: (chosen: readonly string[]) => void,
) {
  if (ids.length < 2) return nothing;
  const toggle = (id: string): void => change(ids.filter((one) => (one === id) !== chosen.includes(one)));
  return html`<fieldset class="choice">
    <legend>${words.categories}</legend>
    <p class="quiet">${words.chooseHint}</p>
    <div class="boxes">
      ${ids.map(
        (id) =>
          html`<label>
            <input type="checkbox" value=${id} .checked=${live(chosen.includes(id))} @change=${() => toggle(id)} />
            ${phrase(nameOf(id))}
          </label>`,
      )}
    </div>
  </fieldset>`;
}
