import { sha256Of } from './copy/attachment-files.js';
import type { IncomingCertificate, IncomingLog } from './incoming-log.js';
import type { Writer } from './items.js';
import { nextTask } from './next-task.js';

/** What came of the certificates of a file. */
export interface CertificateCounts {
  /** Certificates that the log did not have. */
  readonly added: number;
  /** Names of those whose bytes do not have the checksum that the file states; they are left out. */
  readonly damaged: readonly string[];
}

/** The certificates of a file that the log refers to and does not have. Without the bytes, so before they are checked. */
export async function missingCertificates(
  { database }: Writer,
  { certificates = [] }: IncomingLog,
  isWanted: (sha256: string) => Promise<boolean> | boolean,
): Promise<IncomingCertificate[]> {
  const missing: IncomingCertificate[] = [];
  for (const one of certificates) {
    if ((await database.getKey('attachments', one.sha256)) !== undefined) continue;
    if (await isWanted(one.sha256)) missing.push(one);
  }
  return missing;
}

/** True if a version of an item refers to these bytes. */
export async function isReferred({ database }: Writer, sha256: string): Promise<boolean> {
  return (await database.countFromIndex('items', 'byAttachment', sha256)) > 0;
}

/** Stores the certificates that the merged entries refer to, each under the checksum of its bytes. */
export async function keepCertificates(
  writer: Writer,
  log: IncomingLog,
  { signal }: { readonly signal?: AbortSignal | undefined },
): Promise<CertificateCounts> {
  const damaged: string[] = [];
  let added = 0;
  const missing = await missingCertificates(writer, log, (sha256) => isReferred(writer, sha256));
  for (const { sha256, name, read } of missing) {
    signal?.throwIfAborted();
    const blob = await read();
    if (blob && (await sha256Of(await blob.arrayBuffer())) === sha256) {
      await writer.database.put('attachments', { sha256, type: blob.type, blob, keptAt: writer.now() });
      added += 1;
    } else {
      damaged.push(name);
    }
    await nextTask();
  }
  return { added, damaged };
}
