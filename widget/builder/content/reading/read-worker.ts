// Reads files in a thread of its own, so that the page stays responsive and a person can cancel.
import { failure } from '@imh/core';
import { readFile } from './read-file.js';
import type { ReadAnswer, ReadRequest } from './worker-messages.js';

/** The worker's side of `Worker`: TypeScript's types of the DOM do not contain it. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ReadRequest>) => void) | null;
  postMessage(answer: ReadAnswer): void;
}
const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data }) => void answer(data);

async function answer({ content, options, draft }: ReadRequest): Promise<void> {
  let whole: Uint8Array | string;
  try {
    whole = typeof content === 'string' ? content : await bytesOf(content);
  } catch (error) {
    const message = error instanceof Error ? error.message : 'The file cannot be read.';
    scope.postMessage({ result: failure({ code: 'unreadable', message }) });
    return;
  }
  scope.postMessage({ progress: { phase: 'understanding' } });
  scope.postMessage({ result: await readFile(whole, options, draft) });
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  const reader = file.stream().getReader();
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes.set(part.value, length);
    length += part.value.length;
    scope.postMessage({ progress: { phase: 'loading', share: length / Math.max(file.size, 1) } });
  }
  return bytes;
}
