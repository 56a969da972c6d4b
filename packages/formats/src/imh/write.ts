import type { Framework } from '@imh/core';
import type { Exported } from '../report/results.js';
import { LossReport } from '../report/loss-report.js';
import { type ExportOptions, exportableFramework } from '../rights/exportable-framework.js';

/** `imh-framework` as a file, with as much of its text as rights let leave. */
export function writeImh(framework: Framework, options: ExportOptions = {}): Exported {
  const report = new LossReport();
  const leaving = exportableFramework(framework, report, options);
  return { text: `${JSON.stringify(leaving, null, 2)}\n`, losses: report.losses };
}
