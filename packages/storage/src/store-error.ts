import { failure, type Result, success } from '@imh/core';

/** Why something could not be kept. `full-disk`: nothing was written, and what was there is as it was. */
export interface StoreError {
  readonly code: 'full-disk' | 'closed' | 'cancelled' | 'failed';
  readonly message: string;
}

/** Runs a write; what a browser throws when it cannot write becomes a value, a bug stays a throw. */
export async function attempt<T>(write: () => Promise<T>): Promise<Result<T, StoreError>> {
  try {
    return success(await write());
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return failure({ code: codeOf(error), message: error.message });
  }
}

function codeOf(error: DOMException): StoreError['code'] {
  if (error.name === 'QuotaExceededError') return 'full-disk';
  // A transaction that runs into the disk's end may be aborted instead of refused.
  if (error.name === 'AbortError' && /quota|space|full/i.test(error.message)) return 'full-disk';
  return error.name === 'InvalidStateError' ? 'closed' : 'failed';
}
