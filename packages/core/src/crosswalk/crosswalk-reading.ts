import type { Crosswalk, CrosswalkRow, Relation } from '../documents/crosswalk.js';
import { ancestorsOf } from '../outline/outline-walk.js';
import type { Outline } from '../outline/outline.js';
import { NONE, reversed } from './counterparts.js';

export type Side = 'from' | 'to';

/** One row of a crosswalk, read from one of its sides. */
export interface CrosswalkReading {
  /** Node on the reading side; absent if only the other side has one. */
  readonly here?: string;
  /** Node on the other side; absent if there is no counterpart. */
  readonly there?: string;
  /** Relation of `here` to `there`; absent if the file has none, or if either node is missing. */
  readonly relation?: Relation;
  readonly row: CrosswalkRow;
}

export interface CrosswalkGroup {
  /** Domain on the reading side; absent for nodes without a domain and for rows without a node on this side. */
  readonly domain?: string;
  readonly readings: readonly CrosswalkReading[];
}

/**
 * Groups the rows of a crosswalk by domain of one side, in the order of that side's outline, or of the file without one.
 * Rows without a node on this side come last.
 */
export function readCrosswalk({ rows }: Crosswalk, side: Side, outline?: Outline): CrosswalkGroup[] {
  const places = new Map([...(outline?.byId.keys() ?? [])].map((id, place) => [id, place]));
  const placed = rows.map((row) => {
    const one = readingOf(row, side);
    const place = one.here === undefined ? Infinity : (places.get(one.here) ?? places.size);
    return { one, place, domain: one.here === undefined || !outline ? undefined : domainOf(outline, one.here) };
  });
  placed.sort((a, b) => (a.place === b.place ? 0 : a.place - b.place));
  const groups = new Map<string | undefined, CrosswalkReading[]>();
  for (const { one, domain } of placed) {
    const group = groups.get(domain);
    if (group) group.push(one);
    else groups.set(domain, [one]);
  }
  // Rows without a domain get no heading, so they come last: otherwise they would seem to belong to the domain above.
  const rest = groups.get(undefined);
  groups.delete(undefined);
  return [
    ...[...groups].map(([domain, readings]) => ({ domain: domain!, readings })),
    ...(rest ? [{ readings: rest }] : []),
  ];
}

function readingOf(row: CrosswalkRow, side: Side): CrosswalkReading {
  const [here, there] = side === 'from' ? [row.from, row.to] : [row.to, row.from];
  const relation = side === 'from' ? row.relation : reversed(row.relation);
  const both = here !== NONE && there !== NONE;
  return {
    ...(here === NONE ? {} : { here }),
    ...(there === NONE ? {} : { there }),
    ...(both && relation ? { relation } : {}),
    row,
  };
}

/** The topmost ancestor of a node, or the node itself if it is a top-level heading. */
function domainOf(outline: Outline, id: string): string | undefined {
  return ancestorsOf(outline, id).at(-1) ?? (outline.byId.get(id)?.children.length ? id : undefined);
}
