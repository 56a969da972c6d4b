import type { CrosswalkReading, Side } from '@imh/core';
import { chunksOf } from '../list-filters/chunks.js';
import type { CrosswalkContent } from './crosswalk-content.js';
import { type RelationKind, relationKind } from './crosswalk-filter.js';

/** Rows below one heading. */
export interface RowGroup {
  /** Id of the node that names the group; undefined for what belongs to no domain. */
  readonly domain: string | undefined;
  readonly chunks: readonly (readonly CrosswalkReading[])[];
}

/** A crosswalk as it reads from one side. */
export interface SideView {
  readonly side: Side;
  readonly other: Side;
  readonly groups: readonly RowGroup[];
  /** Of all groups, in their order. */
  readonly readings: readonly CrosswalkReading[];
  readonly relations: ReadonlySet<RelationKind>;
}

export function sideView(content: CrosswalkContent, side: Side): SideView {
  const groups = content.groups(side);
  const readings = groups.flatMap((group) => group.readings);
  return {
    side,
    other: side === 'from' ? 'to' : 'from',
    groups: groups.map(({ domain, readings }) => ({ domain, chunks: chunksOf(readings) })),
    readings,
    relations: new Set(readings.map(relationKind)),
  };
}
