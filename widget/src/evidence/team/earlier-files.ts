import type { ReactiveControllerHost } from 'lit';
import { FileReading } from '../files/file-reading.js';
import type { ReviewFile } from '../files/review-file.js';

/** The files of an earlier time that a team is compared with. They are read as all others, and never added to them. */
export class EarlierFiles {
  readonly reading: FileReading;
  files: readonly ReviewFile[] = [];
  /** Names of files that could not be opened. */
  failed: readonly string[] = [];

  /** @param unreachable the code that reads files cannot be loaded */
  constructor(host: ReactiveControllerHost, unreachable: () => void) {
    this.reading = new FileReading(host, {
      done: (reads) => {
        const known = new Set(this.files.map(({ fingerprint }) => fingerprint));
        const found = reads.flatMap(({ result }) => (result.ok ? [result.value] : []));
        this.files = [...this.files, ...found.filter(({ fingerprint }) => !known.has(fingerprint))];
        this.failed = reads.flatMap(({ name, result }) => (result.ok ? [] : [name]));
        host.requestUpdate();
      },
      failed: unreachable,
    });
  }

  clear(): void {
    this.files = [];
    this.failed = [];
  }
}
