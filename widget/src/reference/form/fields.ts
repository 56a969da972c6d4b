import type { OutlineContent } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Ref, ref } from 'lit/directives/ref.js';
import { longestName } from '@imh/core';
import { missingSentence } from './missing.js';

/** True if a framework asks people of different categories different questions. */
export function asksByCategory({ framework: { categories = [], nodes } }: OutlineContent): boolean {
  return categories.length > 1 && nodes.some((node) => node.categories?.length);
}

export interface CategoryOptions {
  readonly content: OutlineContent;
  /** Label of the option for no category. */
  readonly none: string;
  readonly chosen: string;
}

/** `selected` on the options, because a value set on the `select` before it has options has no effect. */
export function categoryOptions({ content: { framework, say }, none, chosen }: CategoryOptions): TemplateResult {
  const options = (framework.categories ?? []).map(({ id, label }) => {
    const { text, language } = say(label);
    return html`<option value=${id} lang=${language ?? nothing} .selected=${live(id === chosen)}>${text}</option>`;
  });
  return html`<option value="" .selected=${live(!chosen)}>${none}</option>
    ${options}`;
}

export interface NameField {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly element?: Ref<HTMLElement>;
  readonly required?: boolean;
  /** Shown if the name is missing. */
  readonly missing?: string | false;
  readonly written: (name: string) => void;
  /** After the person has left the field. */
  readonly left?: () => void;
}

export function nameField({ id, label, value, element, required, missing = false, written, left }: NameField) {
  const missingId = `${id}-missing`;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${missingSentence(missingId, missing)}
    <input
      id=${id}
      type="text"
      autocomplete="off"
      maxlength=${longestName}
      aria-required=${required ? 'true' : nothing}
      aria-invalid=${missing ? 'true' : nothing}
      aria-describedby=${missing ? missingId : nothing}
      .value=${live(value)}
      @input=${({ target }: Event) => written((target as HTMLInputElement).value)}
      @change=${left ?? nothing}
      ${ref(element)}
    />
  </div>`;
}
