import type { Crosswalk, CrosswalkRow, Relation } from '../documents/crosswalk.js';
import { ancestorsOf } from '../outline/outline-walk.js';
import type { Outline } from '../outline/outline.js';
import { NONE, reversed } from './counterparts.js';

export type Side = 'from' | 'to';

/** One row of a crosswalk, as one reads it from a side. */
export interface CrosswalkReading {
  /** Node of the side that is read from; absent where only the other side has something. */
  readonly here?: string;
  /** Node of the other side; absent where there is no counterpart. */
  readonly there?: string;
  /** How `here` relates to `there`; absent where the file does not say, or where one of them is missing. */
  readonly relation?: Relation;
  readonly row: CrosswalkRow;
}

export interface CrosswalkGroup {
  /** Domain, on the side that is read from; absent for what stands under none, and for what only the other side has. */
  readonly domain?: string;
  readonly readings: readonly CrosswalkReading[];
}

/**
 * A crosswalk as one reads it from a side: by domain, in the order of that side's outline where it is at hand, else as
 * the file has it. What only the other side has comes last.
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
  // What stands under no domain has no heading, so nothing may come before it that has one but belongs elsewhere.
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

/** The topmost node above a node, or itself where it is a heading at the top. */
function domainOf(outline: Outline, id: string): string | undefined {
  return ancestorsOf(outline, id).at(-1) ?? (outline.byId.get(id)?.children.length ? id : undefined);
}
