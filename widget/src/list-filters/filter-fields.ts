import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ref, type Ref } from 'lit/directives/ref.js';

/** A value of a filter, and its name. */
export type Choice = readonly [value: string, name: string];

interface Field {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
}

export function searchField({ id, label, value, change, input }: Field & { readonly input: Ref<HTMLInputElement> }) {
  return labeled(
    id,
    label,
    html`<input
      id=${id}
      type="search"
      autocomplete="off"
      spellcheck="false"
      .value=${live(value)}
      @input=${changeTo(change)}
      ${ref(input)}
    />`,
  );
}

export function dateField({ id, label, value, change }: Field) {
  return labeled(id, label, html`<input id=${id} type="date" .value=${live(value)} @input=${changeTo(change)} />`);
}

export function numberField({ id, label, value, change }: Field) {
  return labeled(
    id,
    label,
    html`<input
      id=${id}
      type="number"
      min="0"
      step="any"
      inputmode="decimal"
      .value=${live(value)}
      @input=${changeTo(change)}
    />`,
  );
}

export interface SelectField extends Field {
  /** Name of the choice that filters nothing. */
  readonly any: string;
  readonly choices: readonly Choice[];
}

export function selectField({ id, label, value, change, any, choices }: SelectField) {
  // A value set on the <select> itself would be lost, because its options are rendered after its properties.
  const option = ([choice, name]: Choice) =>
    html`<option value=${choice} .selected=${live(choice === value)}>${name}</option>`;
  return labeled(
    id,
    label,
    html`<select id=${id} @change=${changeTo(change)}>
      ${[['', any] as const, ...choices].map(option)}
    </select>`,
  );
}

/** Nothing to choose between is not offered. */
export function selectFieldIf(isUseful: boolean, field: SelectField) {
  return isUseful ? selectField(field) : nothing;
}

const changeTo =
  (change: (value: string) => void) =>
  ({ currentTarget }: Event): void =>
    change((currentTarget as HTMLInputElement | HTMLSelectElement).value);

function labeled(id: string, label: string, control: TemplateResult) {
  return html`<div>
    <label for=${id}>${label}</label>
    ${control}
  </div>`;
}
