import { defineEntryAttachments } from '../attachments/define.js';
import { defineExistingEntry } from '../duplicates/existing-entry-define.js';
import { defineSiteOffer } from '../site-offer/define.js';

/** Registers what the form shows with `hasRest`. */
export function defineFormRest(): void {
  defineEntryAttachments();
  defineExistingEntry();
  defineSiteOffer();
}
