import type { CrosswalkGroup, CrosswalkReading, Side } from '@imh/core';
import type { CrosswalkContent } from './crosswalk-content.js';

/** A crosswalk as it reads from one side. */
export interface SideView {
  readonly side: Side;
  readonly other: Side;
  readonly groups: readonly CrosswalkGroup[];
  /** Of all groups, in their order. */
  readonly readings: readonly CrosswalkReading[];
}

export function sideView(content: CrosswalkContent, side: Side): SideView {
  const groups = content.groups(side);
  const readings = groups.flatMap((group) => group.readings);
  return { side, other: side === 'from' ? 'to' : 'from', groups, readings };
}
