import { defineRecordAttachments } from '../attachments/define.js';
import { defineElement } from '../define-element.js';
import { defineDraftList } from '../drafts/define.js';
import { defineDuplicatesNotice } from '../duplicates/define.js';
import { defineEvidenceForm } from '../form/define.js';
import { BulkBarElement } from './bulk-bar-element.js';
import { EntryDialogElement } from './entry-dialog-element.js';
import { EntryDetailsElement } from './entry-details-element.js';
import { EntryFilterElement } from './entry-filter-element.js';
import { EntryTableElement } from './entry-table-element.js';
import { defineWorklistNotice } from '../worklist/notice-define.js';
import { LogEntriesElement } from './log-entries-element.js';
import { LogTrashElement } from './log-trash-element.js';
import { SavedViewsElement } from './saved-views-element.js';
import { UndoNoticeElement } from './undo-notice-element.js';

export function defineEntryTable(): void {
  defineRecordAttachments();
  defineElement('entry-details', EntryDetailsElement);
  defineElement('entry-table', EntryTableElement);
}

export function defineLogEntries(): void {
  defineDraftList();
  defineEntryTable();
  defineEvidenceForm();
  defineElement('bulk-bar', BulkBarElement);
  defineElement('entry-dialog', EntryDialogElement);
  defineElement('entry-filter', EntryFilterElement);
  defineElement('saved-views', SavedViewsElement);
  defineElement('undo-notice', UndoNoticeElement);
  defineWorklistNotice();
  defineDuplicatesNotice();
  defineElement('log-entries', LogEntriesElement);
}

export function defineLogTrash(): void {
  defineElement('undo-notice', UndoNoticeElement);
  defineElement('log-trash', LogTrashElement);
}
