export const everyChange = [
  'items',
  'drafts',
  'frameworks',
  'settings',
  'closedPeriods',
  'requirements',
  'guides',
] as const;

/** What has changed, so that pages can reload it; without ids, everything of its kind. */
export interface Change {
  readonly what: (typeof everyChange)[number];
  readonly ids?: readonly string[];
}

/** Notifies all open pages of the extension, including this one, of what a transaction has changed. */
export class Changes {
  readonly #channel: BroadcastChannel;
  readonly #listeners = new Set<(change: Change) => void>();
  #isClosed = false;

  constructor(name: string) {
    this.#channel = new BroadcastChannel(name);
    this.#channel.onmessage = (event: MessageEvent<Change>) => this.#notify(event.data);
  }

  announce(change: Change): void {
    // A write that was in progress when the store was closed is saved, but can no longer be announced.
    if (this.#isClosed) return;
    this.#channel.postMessage(change);
    this.#notify(change);
  }

  listen(listener: (change: Change) => void, signal?: AbortSignal): void {
    if (signal?.aborted) return;
    this.#listeners.add(listener);
    signal?.addEventListener('abort', () => this.#listeners.delete(listener), { once: true });
  }

  close(): void {
    this.#isClosed = true;
    this.#channel.close();
    this.#listeners.clear();
  }

  #notify(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }
}
