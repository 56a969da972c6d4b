// Loaded when a person opens their log.
import type { LitElement } from 'lit';
import { asideSentences } from '../../evidence/files/aside-sentences.js';
import { faultSentence } from '../../evidence/files/fault-sentence.js';
import { readFile } from '../../evidence/files/read-file.js';
import { type LogFile, nameOf, type Read } from '../../evidence/files/review-file.js';
import { reasonOf } from '../../failure/reason.js';
import { evidenceFilesStrings } from '../../strings/evidence-files.js';
import { FilesReadEvent } from '../../events/file-events.js';
import type { RequirementsStrings } from '../../strings/requirements.js';
import { LogCounts } from './log-counts.js';

export type OpenedLog =
  | {
      readonly is: 'open';
      readonly name: string;
      readonly entries: number;
      readonly counts: LogCounts;
      readonly log: LogFile;
      readonly note?: string;
    }
  | { readonly is: 'failed'; readonly reason: string };

/** Reads a log from a file that a person chose. Nothing is sent. @throws when the signal aborts */
export async function openLog(
  file: File,
  words: RequirementsStrings,
  host: LitElement,
  signal: AbortSignal,
): Promise<OpenedLog> {
  const reads = await readFile(file, file.name, signal);
  const files = reads.flatMap(({ result }) => (result.ok ? [result.value] : []));
  const logs = files.filter((one): one is LogFile => one.kind === 'log');
  const [log] = logs;
  /** @internal */
  host.dispatchEvent(new FilesReadEvent(log ? 1 : 0, log ? 0 : 1));
  if (!log) {
    const reason = files.length > 0 ? undefined : await reasonFor(reads, words.language);
    return { is: 'failed', reason: reason ? `${file.name}: ${reason}` : words.log.notLog(file.name) };
  }
  const name = nameOf(log);
  const notes = [logs.length > 1 ? words.log.several(name) : '', ...(await asideSentences(log, words.language))];
  const note = notes.filter(Boolean).join(' ');
  return {
    is: 'open',
    name,
    entries: log.entries.length,
    counts: new LogCounts(host, log, signal),
    log,
    ...(note ? { note } : {}),
  };
}

async function reasonFor(reads: readonly Read[], language: string): Promise<string | undefined> {
  const fault = reads.map(({ result }) => result).find((result) => !result.ok);
  if (!fault || fault.ok) return undefined;
  return 'problem' in fault.error
    ? reasonOf(fault.error.problem, language)
    : faultSentence(fault.error, await evidenceFilesStrings(language));
}
