import { defineCompetencyPicker } from '@imh/elements';
import { defineElement } from '../define-element.js';
import { CompetencyFieldElement } from './competency-field-element.js';

export function defineCompetencyField(): void {
  defineCompetencyPicker();
  defineElement('competency-field', CompetencyFieldElement);
}
