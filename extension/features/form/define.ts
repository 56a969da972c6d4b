import { defineEntryAttachments } from '../attachments/define.js';
import { defineCompetencyField } from '../competencies/define.js';
import { defineElement } from '../define-element.js';
import { EvidenceFormElement } from './evidence-form-element.js';

export function defineEvidenceForm(): void {
  defineCompetencyField();
  defineEntryAttachments();
  defineElement('evidence-form', EvidenceFormElement);
}
