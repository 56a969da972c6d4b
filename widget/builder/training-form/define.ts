import { defineCompetencyPicker } from '@imh/elements';
import { TrainingFormElement } from './training-form-element.js';

export function define(): void {
  defineCompetencyPicker();
  if (!customElements.get('builder-training-form')) customElements.define('builder-training-form', TrainingFormElement);
}
