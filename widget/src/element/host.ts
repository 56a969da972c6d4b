import type { Network } from '../data/network.js';

/** Services of the entry file; passed to the element classes when they are defined. */
export interface Host {
  readonly network: Network;
  /** Loads the code of another element, used inside a shadow root, which the entry does not observe. */
  need(tag: string): Promise<void>;
}
