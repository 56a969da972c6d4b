import { type CompetencyTag, hows, howOf, permitted, plainText, textIn } from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app-element.js';
import { tagName } from '../entries/tag-names.js';
import type { FormContext } from './form-context.js';
import { textField } from './form-field.js';
import { identifierNotice } from './identifier-notice.js';

/** Whether each competency was acquired or demonstrated and, for the latter, how. Renders nothing without competencies. */
export function howFields(app: App, { draft, strings, set }: FormContext): TemplateResult | typeof nothing {
  const { competencies: tags = [], type } = draft.content;
  if (tags.length === 0) return nothing;
  const demonstrated = tags.filter((tag) => howOf(tag, type) === 'demonstrated').length;
  const replace = (tag: CompetencyTag, by: CompetencyTag): void => {
    set({ competencies: tags.map((each) => (each === tag ? by : each)) });
  };
  return html`<details class="field">
    <summary>${strings.howLegend(tags.length - demonstrated, demonstrated)}</summary>
    <div class="stack">
      <p class="hint">${strings.howHint}</p>
      ${tags.map((tag, at) => {
        const chosen = howOf(tag, type);
        return html`<fieldset>
          <legend dir="auto">${tagName(app, tag)}</legend>
          <div class="stack">
            <div class="row">
              ${hows.map(
                (how) =>
                  html`<label class="check">
                    <input
                      type="radio"
                      name="how-${at}"
                      .checked=${how === chosen}
                      @change=${() => replace(tag, { ...tag, how })}
                    />
                    ${strings.evidenceHows[how]}
                  </label>`,
              )}
            </div>
            ${
              chosen === 'demonstrated'
                ? textField({
                    name: `how-shown-${at}`,
                    label: strings.howShown,
                    value: tag.howShown ?? '',
                    hint: strings.howShownHint,
                    onInput: (written) => replace(tag, withHowShown(tag, written)),
                    after: html`${identifierNotice(tag.howShown ?? '', strings)}
                    ${examplesOf(app, tag, strings.howExample)}`,
                  })
                : nothing
            }
          </div>
        </fieldset>`;
      })}
    </div>
  </details>`;
}

/** The first practice that the framework lists for the competency, as far as rights allow showing it. */
function examplesOf({ store, language }: App, tag: CompetencyTag, words: (practice: string) => string) {
  const framework = store.framework(tag.framework);
  const node = tag.node === undefined ? undefined : store.outlineOf(tag.framework)?.byId.get(tag.node)?.node;
  const [practice] = framework && node ? (permitted(framework, node, 'show').demonstratedBy ?? []) : [];
  if (practice === undefined) return nothing;
  return html`<p class="hint" dir="auto">${words(plainText(textIn(practice, language, framework!.language)))}</p>`;
}

function withHowShown({ howShown: _before, ...tag }: CompetencyTag, written: string): CompetencyTag {
  return written.trim() === '' ? tag : { ...tag, howShown: written };
}
