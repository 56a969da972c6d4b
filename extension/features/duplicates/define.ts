import { defineElement } from '../define-element.js';
import { UndoNoticeElement } from '../entries/undo-notice-element.js';
import { DuplicatePairElement } from './duplicate-pair-element.js';
import { DuplicatesNoticeElement } from './duplicates-notice-element.js';
import { LogDuplicatesElement } from './log-duplicates-element.js';

export function defineDuplicatePair(): void {
  defineElement('duplicate-pair', DuplicatePairElement);
}

export function defineDuplicatesNotice(): void {
  defineElement('duplicates-notice', DuplicatesNoticeElement);
}

export function defineLogDuplicates(): void {
  defineDuplicatePair();
  defineElement('undo-notice', UndoNoticeElement);
  defineElement('log-duplicates', LogDuplicatesElement);
}
