import type { Crosswalk, CrosswalkRow, Relation } from '../documents/crosswalk.js';
import type { FrameworkReference } from '../documents/primitives.js';

/** In place of a node id: the author looked for a counterpart and found none. */
export const NONE = 'none';

/** The counterpart of a node in the other framework, in either direction. */
export interface Counterpart {
  /** Absent if the crosswalk has "none" here. */
  readonly node?: string;
  /** Relation of the given node to this one: reading a row backwards turns broader into narrower. */
  readonly relation?: Relation;
  readonly row: CrosswalkRow;
}

/**
 * All counterparts of one node in a crosswalk. An empty list means that no row mentions the node, which is not "none".
 *
 * @param version needed only if both sides of the crosswalk are versions of one framework
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

/** The relation in the opposite direction. */
export function reversed(relation: Relation | undefined): Relation | undefined {
  if (relation === 'broader') return 'narrower';
  if (relation === 'narrower') return 'broader';
  return relation;
}
