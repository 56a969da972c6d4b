import type { Requirements } from '@imh/core';
import type { Measure } from './measured-log.js';

/** How the list of people is sorted. */
export type Order = 'added' | 'name' | 'hours' | 'missing';

/** What the reviewer has set in the list. */
export interface ListState {
  readonly order: Order;
  readonly show: 'all' | Measure;
  /** By the fingerprint of a log: the set of requirements to compare it with. */
  readonly chosen: ReadonlyMap<string, Requirements>;
  /** Name of the file that the list was saved as. */
  readonly saved?: string | undefined;
}
