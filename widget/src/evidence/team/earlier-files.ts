import type { ReactiveControllerHost } from 'lit';
import type { FileReading } from '../files/file-reading.js';
import type { Read, ReviewFile } from '../files/review-file.js';

/** Starts to read files; the page's own code for it, which a view that is loaded later need not contain again. */
export type StartReading = (
  host: ReactiveControllerHost,
  result: { done(reads: readonly Read[]): void; failed(): void },
) => FileReading;

/** The files of an earlier time that a team is compared with. They are read as all others, and never added to them. */
export class EarlierFiles {
  files: readonly ReviewFile[] = [];
  /** Names of files that could not be opened. */
  failed: readonly string[] = [];
  readonly #host: ReactiveControllerHost;
  readonly #unreachable: () => void;
  #reading: FileReading | undefined;

  /** @param unreachable the code that reads files cannot be loaded */
  constructor(host: ReactiveControllerHost, unreachable: () => void) {
    this.#host = host;
    this.#unreachable = unreachable;
  }

  read(files: readonly File[], startReading: StartReading): void {
    this.#reading ??= startReading(this.#host, { done: (reads) => this.#add(reads), failed: this.#unreachable });
    void this.#reading.read(files);
  }

  clear(): void {
    this.files = [];
    this.failed = [];
  }

  #add(reads: readonly Read[]): void {
    const known = new Set(this.files.map(({ fingerprint }) => fingerprint));
    const found = reads.flatMap(({ result }) => (result.ok ? [result.value] : []));
    this.files = [...this.files, ...found.filter(({ fingerprint }) => !known.has(fingerprint))];
    this.failed = reads.flatMap(({ name, result }) => (result.ok ? [] : [name]));
    this.#host.requestUpdate();
  }
}
