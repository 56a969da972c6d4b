import type { HandOverChoice, HandOverWords } from '@imh/core';
import type { LogContext } from '@imh/formats/log';
import type { BulkOptions, EvidenceStore } from '@imh/storage';

/** The formats of a hand-over, in the order in which the dialog lists them. */
export const exportFormats = ['zip', 'json', 'audit', 'csv', 'xlsx', 'summary', 'xapi', 'calendar'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportOptions extends BulkOptions {
  /** What the file is limited to and what was left out, in its language. */
  readonly words: HandOverWords;
  /** Text of README.txt in a ZIP file. */
  readonly readme: string;
  /** Version of the xAPI specification that statements follow. Default: 1.0.3. */
  readonly xapiVersion?: '1.0.3' | '2.0';
}

/**
 * Writes what the person chose, part by part. It reads the log in batches and keeps none of them. It rejects with the
 * signal's reason if it is canceled.
 */
export type WriteExport = (
  store: EvidenceStore,
  choice: HandOverChoice,
  context: LogContext,
  options: ExportOptions,
) => AsyncIterable<string | Uint8Array>;

/** One format that a hand-over can be saved in. */
export interface Exporter {
  readonly id: ExportFormat;
  /** Media type, such as "text/csv". */
  readonly type: string;
  /** Ending of the file's name, without a dot. */
  readonly extension: string;
  /**
   * What the format has room for: the log with its profile, entries alone, finished entries and self-checks, or dates that
   * are still to come.
   */
  readonly holds: 'log' | 'entries' | 'statements' | 'dates';
  /** Loads the code of the format, which is not part of the page until the format is chosen. */
  load(): Promise<WriteExport>;
}
