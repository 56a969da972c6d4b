import { defineAttachmentPreview } from '../attachments/define.js';
import { defineElement } from '../define-element.js';
import { defineDuplicatePair, defineDuplicatesNotice } from '../duplicates/define.js';
import { defineEvidenceForm } from '../form/define.js';
import { LogWorklistElement } from './log-worklist-element.js';
import { PaperDropElement } from './paper-drop-element.js';

export function definePaperDrop(): void {
  defineElement('paper-drop', PaperDropElement);
}

export function defineLogWorklist(): void {
  defineAttachmentPreview();
  defineEvidenceForm();
  definePaperDrop();
  defineDuplicatePair();
  defineDuplicatesNotice();
  defineElement('log-worklist', LogWorklistElement);
}
