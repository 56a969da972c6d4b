import { type Framework, permittedFramework } from '@imh/core';
import type { LossReport } from '../report/loss-report.js';

/** Decisions of the person who exports a file. */
export interface ExportOptions {
  /**
   * "full": exports all text of a file that states no rights. For people who convert a file of their own; rights that a
   * file states are respected in any case. Default: exports only ids and titles of such a file.
   */
  readonly unstated?: 'full';
  /**
   * "applied": the framework is what `publish()` (publish.ts) returned for the readers of the file, and is written as it
   * is. For an association's own files, which contain what their readers may see, not what others may export.
   */
  readonly rights?: 'applied';
}

/** The framework with the rights that `unstated` implies, for `permitted()` only: they are never written. */
function withAssumedRights(framework: Framework, { unstated }: ExportOptions): Framework {
  return unstated ? { ...framework, rights: { export: unstated, ...framework.rights } } : framework;
}

/** The part of a framework that its rights allow to export; the rest is reported. */
export function exportableFramework(framework: Framework, report: LossReport, options: ExportOptions = {}): Framework {
  if (options.rights === 'applied') return framework;
  const { rights } = framework;
  if (options.unstated && rights?.export === undefined && rights?.display === undefined) {
    const message =
      'The file does not state who may pass on its text; it was written in full. Ask before you publish it';
    report.add('rights-unstated', message);
  }
  const { framework: permitted, withheld } = permittedFramework(withAssumedRights(framework, options), 'export');
  const codes = new Map(framework.nodes.map(({ id, code }) => [id, code?.trim() ? code : id]));
  for (const { node, fields } of withheld) {
    const place = node === undefined ? 'the framework' : (codes.get(node) ?? node);
    report.add('withheld', `${place}: rights do not allow export of ${fields.join(', ')}`, place);
  }
  // Without the assumed rights.
  const { rights: _, ...others } = permitted;
  return rights === undefined ? others : { ...others, rights };
}
