import type { Strings } from './en.js';
import { announced } from './es/announced.js';
import { attachments } from './es/attachments.js';
import { attending } from './es/attending.js';
import { backup } from './es/backup.js';
import { capture } from './es/capture.js';
import { closedPeriods } from './es/closed-periods.js';
import { common } from './es/common.js';
import { coverage } from './es/coverage.js';
import { duplicates } from './es/duplicates.js';
import { existing } from './es/existing.js';
import { firstRun } from './es/first-run.js';
import { form } from './es/form.js';
import { frameworks } from './es/frameworks.js';
import { frameworkUpdate } from './es/framework-update.js';
import { entries } from './es/entries.js';
import { imports } from './es/import.js';
import { log } from './es/log.js';
import { panel } from './es/panel.js';
import { papers } from './es/papers.js';
import { path } from './es/path.js';
import { picker } from './es/picker.js';
import { profile } from './es/profile.js';
import { progress } from './es/progress.js';

/** Every text of the extension in Spanish: American Spanish, usted, numbers as in the United States and Mexico. */ import { quick } from './es/quick.js';

export const es: Strings = {
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
