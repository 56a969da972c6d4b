import { defineCoverageMap as defineCoverageTable } from '@imh/elements';
import { defineElement } from '../define-element.js';
import { defineDraftList } from '../drafts/define.js';
import { defineSetUp } from '../first-run/define.js';
import { defineEvidenceForm } from '../form/define.js';
import { CoverageMapElement } from './coverage-map-element.js';
import { EntryListElement } from './entry-list-element.js';
import { LogAppElement } from './log-app-element.js';
import { LogBackupElement } from './log-backup-element.js';

export function defineCoverageMap(): void {
  defineCoverageTable();
  defineElement('coverage-map', CoverageMapElement);
}

export function defineEntryList(): void {
  defineElement('entry-list', EntryListElement);
}

export function defineLogBackup(): void {
  defineElement('log-backup', LogBackupElement);
}

/** Registers the log and the elements that it contains. */
export function defineLogApp(): void {
  defineCoverageMap();
  defineDraftList();
  defineEntryList();
  defineEvidenceForm();
  defineLogBackup();
  defineSetUp();
  defineElement('log-app', LogAppElement);
}
