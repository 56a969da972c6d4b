import { failure, type Result, success } from '@imh/core';
import { limitedBytes } from '../page-documents/limited-bytes.js';

/** Why a document could not be loaded from an address. */
export type LinkError =
  { readonly code: 'unreachable' | 'timeout' | 'too-large' } | { readonly code: 'status'; readonly status: number };

/** Milliseconds until a request times out. */
const patience = 30_000;

/**
 * Fetches a file from an address that the person has entered or accepted. The only requests that the extension's own
 * pages make.
 */
export async function documentFromLink(address: string, signal: AbortSignal): Promise<Result<Uint8Array, LinkError>> {
  const tooLate = AbortSignal.timeout(patience);
  try {
    const response = await fetch(address, {
      signal: AbortSignal.any([signal, tooLate]),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok) return failure({ code: 'status', status: response.status });
    const bytes = await limitedBytes(response);
    return bytes ? success(bytes) : failure({ code: 'too-large' });
  } catch {
    signal.throwIfAborted();
    return failure({ code: tooLate.aborted ? 'timeout' : 'unreachable' });
  }
}
