import type { Framework } from '@imh/core';
import type { Exported } from '../report/results.js';
import { LossReport } from '../report/loss-report.js';
import { type ExportOptions, exportableFramework } from '../rights/exportable-framework.js';

/** Writes `imh-framework`, with the text that rights allow to export. */
export function writeImh(framework: Framework, options: ExportOptions = {}): Exported {
  const report = new LossReport();
  const exportable = exportableFramework(framework, report, options);
  return { text: `${JSON.stringify(exportable, null, 2)}\n`, losses: report.losses };
}
