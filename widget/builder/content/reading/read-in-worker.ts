import { failure, type Result } from '@imh/core';
import type { FormatError } from '@imh/formats';
import { trustedPolicy } from '../../trusted/trusted-policy.js';
import type { ReadFile } from './read-file.js';
import type { ReadAnswer, ReadProgress, ReadRequest, UnreadableFile } from './worker-messages.js';

/** `no-worker`: the file of the worker is missing, or the worker ran out of memory. */
export type ReadingError = FormatError | UnreadableFile | { readonly code: 'no-worker'; readonly message: string };

/**
 * Reads a file in a worker of its own.
 * @throws the signal's reason when it aborts; the worker is stopped then, wherever it is
 */
export async function readInWorker(
  request: ReadRequest,
  signal: AbortSignal,
  progress: (progress: ReadProgress) => void,
): Promise<Result<ReadFile, ReadingError>> {
  signal.throwIfAborted();
  let worker: Worker;
  try {
    worker = new Worker(trustedPolicy().createScriptURL(new URL('./read-worker.ts', import.meta.url).href), {
      type: 'module',
    });
  } catch (error) {
    // A policy of the host forbids it.
    return failure({ code: 'no-worker', message: error instanceof Error ? error.message : '' });
  }
  try {
    return await new Promise<Result<ReadFile, ReadingError>>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      worker.onerror = (event) => {
        event.preventDefault();
        resolve(failure({ code: 'no-worker', message: event.message }));
      };
      worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => {
        if ('progress' in data) progress(data.progress);
        else resolve(data.result);
      };
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}
