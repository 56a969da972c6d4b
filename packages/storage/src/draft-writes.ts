import type { Result } from '@imh/core';
import type { Draft } from './database.js';
import type { StoreError } from './store-error.js';

type Written = Promise<Result<Draft, StoreError>>;

/** A state of a draft that waits until the one before it is written. */
interface Waiting {
  draft: Draft;
  readonly written: Written;
  /** Its result is that of `written`. */
  start(): void;
}

/**
 * Writes drafts, each state after the one before. While one is being written, only the newest state of that draft waits:
 * a slow disk would otherwise fall further behind the typing with every key, and all that waits is lost with the browser.
 */
export class DraftWrites {
  readonly #write: (draft: Draft) => Written;
  readonly #running = new Map<string, Promise<void>>();
  readonly #waiting = new Map<string, Waiting>();

  constructor(write: (draft: Draft) => Written) {
    this.#write = write;
  }

  /** Resolves once this state or a newer one is written. */
  keep(draft: Draft): Written {
    const waiting = this.#waiting.get(draft.id);
    if (waiting) {
      waiting.draft = draft;
      return waiting.written;
    }
    const running = this.#running.get(draft.id);
    return running ? this.#wait(draft, running) : this.#start(draft);
  }

  /** Resolves once every state that was kept until now is written, or has failed to be. @param id of a draft; default: all */
  async settled(id?: string): Promise<void> {
    const ids = id === undefined ? [...this.#running.keys()] : [id];
    await Promise.allSettled(ids.map((each) => this.#waiting.get(each)?.written ?? this.#running.get(each)));
  }

  /** Begins to write what waits, before the database is closed. */
  flush(): void {
    for (const waiting of [...this.#waiting.values()]) waiting.start();
  }

  #wait(draft: Draft, running: Promise<void>): Written {
    let begun: Written | undefined;
    const start = (): Written => {
      if (begun) return begun;
      this.#waiting.delete(draft.id);
      begun = this.#start(waiting.draft);
      return begun;
    };
    const waiting: Waiting = { draft, start, written: running.then(start) };
    this.#waiting.set(draft.id, waiting);
    return waiting.written;
  }

  #start(draft: Draft): Written {
    const written = this.#write(draft);
    const ended = () => {
      if (this.#running.get(draft.id) === running) this.#running.delete(draft.id);
    };
    const running: Promise<void> = written.then(ended, ended);
    this.#running.set(draft.id, running);
    return written;
  }
}
