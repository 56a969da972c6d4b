import type { Connection } from './connection.js';
import { failure, type Result, success } from '@imh/core';

/** Why a write failed. `full-disk`: nothing was written, and the stored data is unchanged. */
export interface StoreError {
  readonly code: 'full-disk' | 'closed' | 'cancelled' | 'failed';
  readonly message: string;
}

/**
 * Runs a write. A browser's write error is returned as a failure; other errors are thrown. If the browser has closed the
 * connection, it is reopened once. A success resolves after the second copy has been written as well.
 */
export async function attempt<T>(connection: Connection, write: () => Promise<T>): Promise<Result<T, StoreError>> {
  let written = await tried(write);
  if (!written.ok && written.error.code === 'closed') {
    if (await connection.reopen()) written = await tried(write);
    else if (connection.isFull) written = failure({ ...written.error, code: 'full-disk' });
  }
  connection.isFull = !written.ok && written.error.code === 'full-disk';
  if (written.ok) await connection.copied();
  return written;
}

async function tried<T>(write: () => Promise<T>): Promise<Result<T, StoreError>> {
  try {
    return success(await write());
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return failure({ code: codeOf(error), message: error.message });
  }
}

/**
 * Only an exceeded quota has its own error name. On a full disk, Chromium 156 throws "UnknownError: …
 * FILE_ERROR_NO_SPACE", and "Failed to write blobs (IOError)" for a long text, and "Maximum key generator value
 * reached" for a store that numbers its rows.
 */
function codeOf(error: DOMException): StoreError['code'] {
  if (error.name === 'QuotaExceededError') return 'full-disk';
  if (/quota|no.?space|disk.?full|full disk|write blobs|maximum key generator/i.test(error.message)) return 'full-disk';
  return error.name === 'InvalidStateError' ? 'closed' : 'failed';
}
