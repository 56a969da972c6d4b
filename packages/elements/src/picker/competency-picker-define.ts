import { CompetencyPickerElement } from './competency-picker-element.js';

/** Registers `<imh-competency-picker>`, unless the registry already has it. */
export function defineCompetencyPicker(registry = customElements): void {
  const tag = 'imh-competency-picker';
  if (!registry.get(tag)) registry.define(tag, CompetencyPickerElement);
}
