import { type Result, success } from '@imh/core';
import { WorkerCalls } from '../worker-calls.js';
import type { LogFileAnswers, LogFileRequest, ReadLog } from './log-file-messages.js';
import type { LogFileError } from './log-in-file.js';

/**
 * Reads an evidence log (JSON or ZIP), a self-check or a rating in a worker, which keeps items and certificates until they
 * are imported. Values that cannot be read are left out and listed.
 * @param signal ends the worker; parts that are asked for afterwards reject with its reason
 */
export async function readLogFile(
  file: Blob,
  signal: AbortSignal,
  worker = new Worker(new URL('./log-file-worker.ts', import.meta.url), { type: 'module' }),
): Promise<Result<ReadLog, LogFileError>> {
  const calls = new WorkerCalls<LogFileRequest, LogFileAnswers>(worker, signal);
  const read = await calls.ask({ kind: 'read', file });
  if (!read.ok) return read;
  return success({
    ...read.value,
    certificates: read.value.certificates.map(({ sha256, name }) => ({
      sha256,
      name,
      read: () => calls.ask({ kind: 'certificate', sha256 }),
    })),
    async *parts(size) {
      let part = calls.ask({ kind: 'first', size });
      for (let items = await part; items.length > 0; items = await part) {
        // The next part is on its way while this one is written.
        part = calls.ask({ kind: 'next' });
        part.catch(() => undefined);
        yield items;
      }
    },
  });
}
