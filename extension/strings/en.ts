import { announced } from './en/announced.js';
import { attachments } from './en/attachments.js';
import { attending } from './en/attending.js';
import { backup } from './en/backup.js';
import { capture } from './en/capture.js';
import { closedPeriods } from './en/closed-periods.js';
import { common } from './en/common.js';
import { coverage } from './en/coverage.js';
import { duplicates } from './en/duplicates.js';
import { existing } from './en/existing.js';
import { firstRun } from './en/first-run.js';
import { form } from './en/form.js';
import { frameworks } from './en/frameworks.js';
import { frameworkUpdate } from './en/framework-update.js';
import { entries } from './en/entries.js';
import { imports } from './en/import.js';
import { log } from './en/log.js';
import { panel } from './en/panel.js';
import { papers } from './en/papers.js';
import { path } from './en/path.js';
import { picker } from './en/picker.js';
import { profile } from './en/profile.js';
import { progress } from './en/progress.js';
import { quick } from './en/quick.js';

/** Every text of the extension in English. Its type is the list that the other languages must complete. */
export const en = {
  ...common,
  ...panel,
  ...form,
  ...capture,
  ...attending,
  ...existing,
  ...quick,
  ...picker,
  ...firstRun,
  ...log,
  ...coverage,
  ...frameworkUpdate,
  ...frameworks,
  ...announced,
  ...profile,
  ...progress,
  ...path,
  ...closedPeriods,
  ...backup,
  ...entries,
  ...duplicates,
  ...imports,
  ...papers,
  ...attachments,
};

export type Strings = typeof en;
