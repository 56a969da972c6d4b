/** What has changed; pages that show it read it again. */
export interface Change {
  readonly what: 'items' | 'drafts' | 'frameworks' | 'settings';
  readonly ids?: readonly string[];
}

/** Tells every open page of the extension, this one included, what a transaction has changed. */
export class Changes {
  readonly #channel: BroadcastChannel;
  readonly #listeners = new Set<(change: Change) => void>();
  #isClosed = false;

  constructor(name: string) {
    this.#channel = new BroadcastChannel(name);
    this.#channel.onmessage = (event: MessageEvent<Change>) => this.#tell(event.data);
  }

  announce(change: Change): void {
    // A write that was under way when the page let go of the log has been kept all the same.
    if (this.#isClosed) return;
    this.#channel.postMessage(change);
    this.#tell(change);
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

  #tell(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }
}
