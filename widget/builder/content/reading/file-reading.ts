import type { Framework, Result } from '@imh/core';
import type { ImportOptions } from '@imh/formats';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Given } from '../input/input-events.js';
import type { ReadFile } from './read-file.js';
import { type ReadingError, readInWorker } from './read-in-worker.js';
import type { ReadProgress } from './worker-messages.js';

export type ReadingState =
  | { readonly state: 'none' }
  | { readonly state: 'reading'; readonly given: Given; readonly progress: ReadProgress }
  | { readonly state: 'failed'; readonly given: Given; readonly error: ReadingError };

/** Reads one file at a time for its host, with progress; a newer file, or the person, stops it. */
export class FileReading implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #state: ReadingState = { state: 'none' };
  #running: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
    this.#host = host;
  }

  get state(): ReadingState {
    return this.#state;
  }

  hostDisconnected(): void {
    this.cancel();
  }

  cancel(): void {
    this.#running?.abort();
    this.#become({ state: 'none' });
  }

  /**
   * @param draft see `ReadRequest`
   * @returns undefined if it was cancelled or failed; a failure is in `state`
   */
  async read(given: Given, options: ImportOptions, draft?: Framework): Promise<ReadFile | undefined> {
    this.#running?.abort();
    const { signal } = (this.#running = new AbortController());
    this.#become({ state: 'reading', given, progress: { phase: 'loading', share: 0 } });
    const { content } = given;
    const name = given.name?.replace(/\.[^.]*$/, '');
    let read: Result<ReadFile, ReadingError>;
    try {
      const request = { content, options: { ...options, ...(name ? { name } : {}) }, ...(draft && { draft }) };
      read = await readInWorker(request, signal, (progress) => {
        if (!signal.aborted) this.#become({ state: 'reading', given, progress });
      });
    } catch (error) {
      if (signal.aborted) return undefined;
      throw error;
    }
    if (signal.aborted) return undefined;
    this.#become(read.ok ? { state: 'none' } : { state: 'failed', given, error: read.error });
    return read.ok ? read.value : undefined;
  }

  #become(state: ReadingState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
