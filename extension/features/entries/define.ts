import { defineElement } from '../define-element.js';
import { defineDraftList } from '../drafts/define.js';
import { defineEvidenceForm } from '../form/define.js';
import { EntryListElement } from './entry-list-element.js';
import { LogEntriesElement } from './log-entries-element.js';

export function defineEntryList(): void {
  defineElement('entry-list', EntryListElement);
}

export function defineLogEntries(): void {
  defineDraftList();
  defineEntryList();
  defineEvidenceForm();
  defineElement('log-entries', LogEntriesElement);
}
