import { defineAttendingClock } from '../attending/define.js';
import { defineCompetencyField } from '../competencies/define.js';
import { defineElement } from '../define-element.js';
import { defineFormRest } from './define-rest.js';
import { EvidenceFormElement } from './evidence-form-element.js';

/** Registers what the form shows at once. */
export function defineFormFields(): void {
  defineCompetencyField();
  defineAttendingClock();
  defineElement('evidence-form', EvidenceFormElement);
}

export function defineEvidenceForm(): void {
  defineFormFields();
  defineFormRest();
}
