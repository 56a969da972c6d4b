import { defineCompetencyPicker } from '@imh/elements';
import { defineAttendingClock } from '../attending/define.js';
import { defineEntryAttachments } from '../attachments/define.js';
import { defineElement } from '../define-element.js';
import { defineExistingEntry } from '../duplicates/existing-entry-define.js';
import { defineSiteOffer } from '../site-offer/define.js';
import { EvidenceFormElement } from './evidence-form-element.js';

export function defineEvidenceForm(): void {
  defineCompetencyPicker();
  defineAttendingClock();
  defineEntryAttachments();
  defineExistingEntry();
  defineSiteOffer();
  defineElement('evidence-form', EvidenceFormElement);
}
