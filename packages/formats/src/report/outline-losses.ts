import { buildOutline, type Framework } from '@imh/core';
import type { LossReport } from './loss-report.js';
import { NOT_ATTACHED } from '../identity/not-attached.js';

/** Reports faults of a tree (missing parents, circles, repeated ids). `nameOf` gives a node's place in the file. */
export function reportOutline(
  framework: Pick<Framework, 'nodes'>,
  report: LossReport,
  nameOf: (id: string) => string = (id) => id,
): void {
  const outline = buildOutline(framework);
  for (const [id, { node, parents }] of outline.byId) {
    const missing = (node.parents ?? []).filter((parent) => !outline.byId.has(parent));
    const place = nameOf(id);
    if (missing[0] === NOT_ATTACHED) {
      report.add('item-without-parent', `${place} has no parent, although others have one; shown last`, place);
    } else if (missing.length > 0) {
      const instead = parents.length > 0 ? 'shown under its other parent' : 'shown under no parent';
      report.add('parent-missing', `${place}: parent ${missing[0]} is not in the file; ${instead}`, place);
    }
  }
  for (const [parent, child] of outline.circular) {
    const message = `${nameOf(child)} is both above and below ${nameOf(parent)}; the second link was ignored`;
    report.add('circular-parent', message, nameOf(child));
  }
  for (const id of outline.repeated) {
    report.add('repeated-id', `${nameOf(id)}: the same id occurs twice; the first one counts`, nameOf(id));
  }
}
