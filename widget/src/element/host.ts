import type { Network } from '../data/network.js';

/** What the entry file does for elements; handed to their classes when they are defined. */
export interface Host {
  readonly network: Network;
  /** Loads the code of another element, for one that stands where the entry does not look: in a shadow root. */
  need(tag: string): Promise<void>;
}
