import { defineEntryAttachments, defineRecordAttachments } from '../attachments/define.js';
import { defineElement } from '../define-element.js';
import { defineDraftList } from '../drafts/define.js';
import { defineEvidenceForm } from '../form/define.js';
import { defineWorklistNotice } from '../worklist/define.js';
import { EntryListElement } from './entry-list-element.js';
import { LogEntriesElement } from './log-entries-element.js';

export function defineEntryList(): void {
  defineRecordAttachments();
  defineElement('entry-list', EntryListElement);
}

export function defineLogEntries(): void {
  defineDraftList();
  defineEntryAttachments();
  defineEntryList();
  defineEvidenceForm();
  defineWorklistNotice();
  defineElement('log-entries', LogEntriesElement);
}
