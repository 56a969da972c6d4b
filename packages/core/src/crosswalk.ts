import * as z from 'zod/mini';
import { Rights } from './framework.js';
import { FrameworkReference, Id, Name, PartialDate, Uri, WebAddress } from './primitives.js';
import { LanguageTag, Text } from './text.js';

/** "from is … than to": a `broader` row says that `from` is the broader one. */
export const Relation = z.enum(['exact', 'close', 'broader', 'narrower', 'related']);
export type Relation = z.infer<typeof Relation>;

/** A node id of either side, or the word "none": looked for and not there, which is itself worth knowing. */
export const CrosswalkRow = z.looseObject({
  from: Id,
  to: Id,
  relation: z.optional(Relation),
  /** 0 to 1, as the author judges it. */
  strength: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
  categories: z.optional(z.array(Id)),
  note: z.optional(Text),
});
export type CrosswalkRow = z.infer<typeof CrosswalkRow>;

/** `imh-crosswalk`: which node of one framework answers to which of another. Only `exact` counts automatically. */
export const Crosswalk = z.looseObject({
  format: z.literal('imh-crosswalk'),
  formatVersion: z.literal(1),
  id: Uri,
  version: z.optional(Id),
  modified: z.optional(PartialDate),
  language: z.optional(LanguageTag),
  title: z.optional(Text),
  author: z.optional(Name),
  source: z.optional(z.looseObject({ url: z.optional(WebAddress), title: z.optional(Text) })),
  rights: z.optional(Rights),
  /** True while neither association has confirmed it. */
  proposal: z.optional(z.boolean()),
  from: FrameworkReference,
  to: FrameworkReference,
  rows: z.array(CrosswalkRow),
});
export type Crosswalk = z.infer<typeof Crosswalk>;

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
