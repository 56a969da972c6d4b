import { type EvidenceContent, type Framework, textIn } from '@imh/core';
import { html, type TemplateResult } from 'lit';
import type { Strings } from '../../strings/index.js';
import { choiceField, textField } from './form-field.js';

type Supervision = NonNullable<EvidenceContent['rsc']>;

const modes = ['individual', 'group'] as const;
const places = ['in-person', 'virtual'] as const;

/** Who provided reflective supervision/consultation, and how; rules of associations depend on it. */
export function supervisionFields(
  rsc: Supervision,
  strings: Strings,
  framework: Framework | undefined,
  onChange: (part: Supervision) => void,
): TemplateResult {
  return html`<fieldset class="field">
    <legend>${strings.supervision}</legend>
    <div class="stack">
      <div class="pair">
        ${choiceField({
          name: 'rscMode',
          label: strings.rscMode,
          none: strings.notStated,
          value: rsc.mode,
          values: modes,
          names: strings.rscModes,
          onChoose: (mode) => onChange({ mode }),
        })}
        ${choiceField({
          name: 'rscPlace',
          label: strings.rscPlace,
          none: strings.notStated,
          value: rsc.place,
          values: places,
          names: strings.rscPlaces,
          onChoose: (place) => onChange({ place }),
        })}
      </div>
      ${textField({
        name: 'rscProvider',
        label: strings.rscProvider,
        value: rsc.provider ?? '',
        onInput: (provider) => onChange({ provider }),
      })}
      ${providerCategory(rsc, strings, framework, onChange)}
    </div>
  </fieldset>`;
}

/** A choice of the framework's categories; without a framework that has some, a text. */
function providerCategory(
  rsc: Supervision,
  strings: Strings,
  framework: Framework | undefined,
  onChange: (part: Supervision) => void,
): TemplateResult {
  const { providerCategory } = rsc;
  const names = new Map(
    framework?.categories?.map(({ id, label }) => [id, textIn(label, strings.language, framework.language)]),
  );
  const field = {
    name: 'rscProviderCategory',
    label: strings.rscProviderCategory,
    hint: strings.rscProviderCategoryHint,
  };
  if (names.size === 0) {
    return textField({
      ...field,
      value: providerCategory ?? '',
      onInput: (written) => onChange({ providerCategory: written }),
    });
  }
  // A category of another association, or one that was typed, stays chosen.
  if (providerCategory && !names.has(providerCategory)) names.set(providerCategory, providerCategory);
  return choiceField({
    ...field,
    none: strings.notStated,
    value: providerCategory,
    values: [...names.keys()],
    names: Object.fromEntries(names),
    onChoose: (chosen) => onChange({ providerCategory: chosen }),
  });
}
