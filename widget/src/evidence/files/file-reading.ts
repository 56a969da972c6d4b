import { failure } from '@imh/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Read } from './review-file.js';

export interface ReadingProgress {
  /** The file that is being read, from 1. */
  readonly number: number;
  /** Files read so far and still waiting. */
  readonly of: number;
}

interface ReadingResult {
  /** After files were read, or as many of them as before the person stopped. */
  done(reads: readonly Read[]): void;
  /** The code that reads files cannot be loaded. */
  failed(): void;
}

/** Reads files one after another. The person can add files meanwhile, and can stop. */
export class FileReading implements ReactiveController {
  /** Undefined while no file is being read. */
  progress: ReadingProgress | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #result: ReadingResult;
  #waiting: File[] = [];
  #reading: AbortController | undefined;
  #isConnected = false;

  constructor(host: ReactiveControllerHost, result: ReadingResult) {
    host.addController(this);
    this.#host = host;
    this.#result = result;
  }

  hostConnected(): void {
    this.#isConnected = true;
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.stop();
  }

  stop(): void {
    this.#reading?.abort();
  }

  async read(files: readonly File[]): Promise<void> {
    this.#waiting.push(...files);
    if (this.#reading || files.length === 0) return;
    this.#reading = new AbortController();
    const { signal } = this.#reading;
    const reads: Read[] = [];
    const reader = await import('./read-file.js').catch(() => undefined);
    try {
      if (reader) await this.#readAll(reader.readFile, reads, signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      this.#waiting = [];
      this.#reading = undefined;
      this.#show(undefined);
    }
    if (!this.#isConnected) return;
    if (reader) this.#result.done(reads);
    else this.#result.failed();
  }

  /** @param reads what was read is added to it */
  async #readAll(
    readFile: (file: Blob, name: string, signal: AbortSignal) => Promise<readonly Read[]>,
    reads: Read[],
    signal: AbortSignal,
  ): Promise<void> {
    for (let number = 1; this.#waiting.length > 0; number += 1) {
      const file = this.#waiting.shift()!;
      this.#show({ number, of: number + this.#waiting.length });
      // A folder, or a file that no longer exists, cannot be read at all.
      const unreadable: Read = { name: file.name, result: failure({ code: 'unreadable' }) };
      const found = await readFile(file, file.name, signal).catch(() => [unreadable]);
      signal.throwIfAborted();
      reads.push(...found);
    }
  }

  #show(progress: ReadingProgress | undefined): void {
    this.progress = progress;
    this.#host.requestUpdate();
  }
}
