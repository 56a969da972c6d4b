import { defineCompetencyPicker } from '@imh/elements';
import { defineEntryAttachments } from '../attachments/define.js';
import { defineElement } from '../define-element.js';
import { defineSiteOffer } from '../site-offer/define.js';
import { EvidenceFormElement } from './evidence-form-element.js';

export function defineEvidenceForm(): void {
  defineCompetencyPicker();
  defineEntryAttachments();
  defineSiteOffer();
  defineElement('evidence-form', EvidenceFormElement);
}
