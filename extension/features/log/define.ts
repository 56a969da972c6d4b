import { defineLogBackup, defineLogNotices } from '../backup/define.js';
import { defineLogCoverage } from '../coverage/define.js';
import { defineElement } from '../define-element.js';
import { defineLogDuplicates } from '../duplicates/define.js';
import { defineLogEntries, defineLogTrash } from '../entries/define.js';
import { defineLogImport } from '../import/define.js';
import { defineSetUp } from '../first-run/define.js';
import { defineLogFrameworks } from '../frameworks/define.js';
import { defineLogUpdate } from '../framework-update/define.js';
import { defineLogPath } from '../path/define.js';
import { defineLogProfile } from '../profile/define.js';
import { defineLogProgress } from '../progress/define.js';
import { defineLogWorklist } from '../worklist/define.js';
import { LogAppElement } from './log-app-element.js';

/** Registers the log and the elements that it contains. */
export function defineLogApp(): void {
  defineLogBackup();
  defineLogNotices();
  defineLogCoverage();
  defineLogEntries();
  defineLogDuplicates();
  defineLogProfile();
  defineLogPath();
  defineLogProgress();
  defineLogUpdate();
  defineLogFrameworks();
  defineLogTrash();
  defineLogImport();
  defineLogWorklist();
  defineSetUp();
  defineElement('log-app', LogAppElement);
}
