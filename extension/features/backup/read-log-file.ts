import { type DocumentError, type Result, success } from '@imh/core';
import { WorkerCalls } from '../worker-calls.js';
import type { LogFileAnswers, LogFileRequest, ReadLog } from './log-file-messages.js';

/**
 * Reads an evidence log (JSON) in a worker, which keeps its items until they are imported. Values that cannot be read are
 * left out and listed.
 * @param signal ends the worker; parts that are asked for afterwards reject with its reason
 */
export async function readLogFile(
  file: Blob,
  signal: AbortSignal,
  worker = new Worker(new URL('./log-file-worker.ts', import.meta.url), { type: 'module' }),
): Promise<Result<ReadLog, DocumentError>> {
  const calls = new WorkerCalls<LogFileRequest, LogFileAnswers>(worker, signal);
  const read = await calls.ask({ kind: 'read', file });
  if (!read.ok) return read;
  return success({
    ...read.value,
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
