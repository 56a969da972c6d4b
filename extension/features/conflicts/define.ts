import { defineElement } from '../define-element.js';
import { ConflictPairElement } from './conflict-pair-element.js';
import { LogConflictsElement } from './log-conflicts-element.js';

export function defineLogConflicts(): void {
  defineElement('conflict-pair', ConflictPairElement);
  defineElement('log-conflicts', LogConflictsElement);
}
