import { textIn } from '@imh/core';
import { html, type TemplateResult } from 'lit';
import type { Strings } from '../../strings/index.js';
import type { RequirementChoice } from './chosen-sets.js';

interface RequirementChoiceOptions {
  readonly isOpen: boolean;
  /** Called with the ids of all lists that are chosen now. */
  choose(ids: readonly string[]): void;
  addRule(): void;
}

/** Which lists of requirements are shown, and the button that adds a rule of the person's own. */
export function requirementChoiceView(
  { all, chosen }: RequirementChoice,
  strings: Strings,
  { isOpen, choose, addRule }: RequirementChoiceOptions,
): TemplateResult {
  const ids = new Set(chosen.map(({ requirements }) => requirements.id));
  const toggle = (id: string, isChosen: boolean) =>
    choose(all.map((set) => set.id).filter((each) => (each === id ? isChosen : ids.has(each))));
  return html`<details class="no-print" ?open=${isOpen}>
    <summary>${strings.progressChoose}</summary>
    <fieldset>
      <legend class="quiet">${strings.progressChooseHint}</legend>
      ${all.map(
        ({ id, title, language }) =>
          html`<label class="check"
            ><input
              type="checkbox"
              .checked=${ids.has(id)}
              @change=${(event: Event) => toggle(id, (event.target as HTMLInputElement).checked)}
            />
            ${textIn(title, strings.language, language)}</label
          >`,
      )}
    </fieldset>
    <button type="button" @click=${addRule}>${strings.ownRuleAdd}</button>
  </details>`;
}
