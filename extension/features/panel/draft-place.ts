import type { ReactiveControllerHost } from 'lit';
import { isTabOpen, watchTabs } from '../../platform/window-tabs.js';

/** Where the page of a draft is: in the tab in front, in another tab, or in a tab that is closed. */
export type Place = 'in front' | 'other tab' | 'closed';

/** Follows the tab that a draft was read from, by its id alone. */
export class DraftPlace {
  readonly #host: ReactiveControllerHost;
  #tab?: number | undefined;
  #front?: number | undefined;
  #isClosed = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Undefined for a draft that was not read from a tab since the browser was started. */
  get place(): Place | undefined {
    if (this.#tab === undefined) return undefined;
    if (this.#isClosed) return 'closed';
    return this.#front === undefined || this.#front === this.#tab ? 'in front' : 'other tab';
  }

  watch(windowId: number, signal: AbortSignal): Promise<void> {
    const onActivated = (tab: number | undefined) => {
      this.#front = tab;
      this.#host.requestUpdate();
    };
    const onClosed = (tab: number) => {
      if (tab === this.#tab) this.#isClosed = true;
      this.#host.requestUpdate();
    };
    return watchTabs(windowId, { onActivated, onClosed }, signal);
  }

  /** @param tab that the draft was read from */
  async follow(tab: number | undefined): Promise<void> {
    this.#tab = tab;
    this.#isClosed = false;
    const isOpen = tab === undefined || (await isTabOpen(tab));
    if (this.#tab === tab) this.#isClosed = !isOpen;
    this.#host.requestUpdate();
  }
}
