import { type EvidenceLog, mergeItem } from '@imh/core';
import type { BulkOptions } from './bulk-changes.js';
import { type Writer, wholeItem } from './items.js';

const batchSize = 500;

/**
 * Some entries with their histories as a log file that says in `scope` what it is limited to.
 * @returns undefined if it was cancelled
 */
export async function exportSelection(
  writer: Writer,
  ids: readonly string[],
  description: string,
  { onProgress, signal }: BulkOptions = {},
): Promise<EvidenceLog | undefined> {
  const entries: EvidenceLog['entries'] = [];
  for (let start = 0; start < ids.length; start += batchSize) {
    if (signal?.aborted) return undefined;
    const transaction = writer.database.transaction(['items', 'versions']);
    const items = await Promise.all(
      ids.slice(start, start + batchSize).map(async (id) => {
        const record = await transaction.objectStore('items').get(['entry', id]);
        const item = record && (await wholeItem(transaction, record));
        return item ? [mergeItem(item, item)] : [];
      }),
    );
    for (const item of items.flat()) entries.push(item as EvidenceLog['entries'][number]);
    onProgress?.(Math.min(1, (start + batchSize) / ids.length));
  }
  return {
    format: 'imh-evidence-log',
    formatVersion: 1,
    exportedAt: writer.now(),
    machine: writer.machine,
    purpose: 'hand-over',
    scope: { description },
    entries,
  };
}
