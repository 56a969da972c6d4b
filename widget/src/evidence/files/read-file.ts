import { failure } from '@imh/core';
import { readBytes } from './read-bytes.js';
import { readZip } from './read-zip.js';
import { LARGEST_LOG, type Read } from './review-file.js';

/** Reads a file: one document, or all documents in a ZIP. Nothing is sent. @throws when the signal aborts */
export async function readFile(file: Blob, name: string, signal: AbortSignal): Promise<readonly Read[]> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  signal.throwIfAborted();
  if (start[0] === 0x50 && start[1] === 0x4b) return readZip(file, name, signal);
  if (file.size > LARGEST_LOG * 1024 * 1024) return [{ name, result: failure({ code: 'too-large' }) }];
  const bytes = new Uint8Array(await file.arrayBuffer());
  return [{ name, result: await readBytes(name, bytes, signal) }];
}
