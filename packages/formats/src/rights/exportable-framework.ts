import { type Framework, permittedFramework } from '@imh/core';
import type { LossReport } from '../report/loss-report.js';

/** What the one who writes a file out decides. */
export interface ExportOptions {
  /**
   * "full": where the file says nothing about rights, its text goes with it. For whoever turns a file of their own into
   * another format; what a file does say is respected all the same. Default: only ids and titles go.
   */
  readonly unstated?: 'full';
}

/** The framework that `permitted()` is asked about: what `unstated` adds is never written. */
function askedAbout(framework: Framework, { unstated }: ExportOptions): Framework {
  return unstated ? { ...framework, rights: { export: unstated, ...framework.rights } } : framework;
}

/** As much of a framework as may leave: what a writer writes. What stays behind is reported. */
export function exportableFramework(framework: Framework, report: LossReport, options: ExportOptions = {}): Framework {
  const { rights } = framework;
  if (options.unstated && rights?.export === undefined && rights?.display === undefined) {
    const message = 'The file does not say who may pass its text on; it was written in full. Ask before you publish it';
    report.add('rights-unstated', message);
  }
  const { framework: leaving, withheld } = permittedFramework(askedAbout(framework, options), 'export');
  const codes = new Map(framework.nodes.map(({ id, code }) => [id, code?.trim() ? code : id]));
  for (const { node, fields } of withheld) {
    const place = node === undefined ? 'the framework' : (codes.get(node) ?? node);
    report.add('withheld', `${place}: rights keep back ${fields.join(', ')}`, place);
  }
  // What was asked about is not what the file says.
  const { rights: _, ...others } = leaving;
  return rights === undefined ? others : { ...others, rights };
}
