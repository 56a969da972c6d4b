import { failure, type Result } from '@imh/core';
import type { FormatError } from '@imh/formats';
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
    worker = new Worker(scriptAddress(new URL('./read-worker.ts', import.meta.url)), { type: 'module' });
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

interface Policy {
  createScriptURL(address: string): string;
}

/** Where the page requires Trusted Types, a worker's address has to come from a policy. */
function scriptAddress({ href }: URL): string {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, policy: Policy): Policy };
  };
  policy ??= trustedTypes?.createPolicy('imh-builder', { createScriptURL: (address) => address });
  return policy?.createScriptURL(href) ?? href;
}

let policy: Policy | undefined;
