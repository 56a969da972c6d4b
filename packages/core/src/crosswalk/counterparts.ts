import type { Crosswalk, CrosswalkRow, Relation } from '../documents/crosswalk.js';
import type { FrameworkReference } from '../documents/primitives.js';

/** Stands in place of a node id: looked for, and not there. */
export const NONE = 'none';

/** What stands on the other side of a node, read from whichever side the node is on. */
export interface Counterpart {
  /** Absent where the crosswalk says "none". */
  readonly node?: string;
  /** As seen from the node that was asked about: reading a row backwards turns broader into narrower. */
  readonly relation?: Relation;
  readonly row: CrosswalkRow;
}

/**
 * All that a crosswalk says of one node; an empty list means that it says nothing, which is not "none".
 *
 * @param version needed only where a crosswalk leads from one version of a framework to another of the same id.
 */
export function counterparts(crosswalk: Crosswalk, frameworkId: string, node: string, version?: string): Counterpart[] {
  const forwards = isSide(crosswalk.from, crosswalk.to, frameworkId, version);
  if (!forwards && !isSide(crosswalk.to, crosswalk.from, frameworkId, version)) return [];
  const result: Counterpart[] = [];
  for (const row of crosswalk.rows) {
    const [here, there] = forwards ? [row.from, row.to] : [row.to, row.from];
    if (here !== node || here === NONE) continue;
    const relation = forwards ? row.relation : reversed(row.relation);
    result.push({ row, ...(there === NONE ? {} : { node: there }), ...(relation ? { relation } : {}) });
  }
  return result;
}

function isSide(side: FrameworkReference, other: FrameworkReference, id: string, version: string | undefined): boolean {
  if (side.id !== id) return false;
  return other.id !== id || version === undefined || side.version === version;
}

/** The same relation, read from the other side. */
export function reversed(relation: Relation | undefined): Relation | undefined {
  if (relation === 'broader') return 'narrower';
  if (relation === 'narrower') return 'broader';
  return relation;
}
