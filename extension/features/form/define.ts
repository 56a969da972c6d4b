import { defineCompetencyPicker } from '@imh/elements';
import { defineEntryAttachments } from '../attachments/define.js';
import { defineElement } from '../define-element.js';
import { EvidenceFormElement } from './evidence-form-element.js';

export function defineEvidenceForm(): void {
  defineCompetencyPicker();
  defineEntryAttachments();
  defineElement('evidence-form', EvidenceFormElement);
}
