import { defineCompetencyPicker } from '@imh/elements';
import { defineElement } from '../define-element.js';
import { EvidenceFormElement } from './evidence-form-element.js';

export function defineEvidenceForm(): void {
  defineCompetencyPicker();
  defineElement('evidence-form', EvidenceFormElement);
}
