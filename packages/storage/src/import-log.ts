import { type EvidenceLog, itemState, mergeClosedPeriods, mergeLogs, mergeRequirements } from '@imh/core';
import { type Rest, without } from './backup.js';
import { restKey } from './database.js';
import { count, type ImportCounts, noCounts, type PreviewedItem } from './import-counts.js';
import { isReferred, keepCertificates, missingCertificates } from './incoming-certificates.js';
import { nextVersion } from './next-version.js';
import type { IncomingLog } from './incoming-log.js';
import { attachmentsOf } from './item-record.js';
import {
  finishing,
  type IncomingItem,
  itemStores,
  mergeAll,
  mergedWith,
  prepared,
  type Writer,
  wholeItem,
} from './items.js';
import { nextTask } from './next-task.js';

export interface ImportOptions {
  /** Called after every batch with a fraction from 0 to 1. */
  onProgress?: (done: number) => void;
  /** Stops between two batches. Merged batches are kept, and importing again is safe. */
  signal?: AbortSignal;
}

const batchSize = 400;
/** Items that are handled in one task, so that the page stays responsive. */
const preparedAtOnce = 10;
/** A change of more entries than this is announced without their ids: reading all of them again is then faster. */
const mostAnnounced = 1000;

/** Merges a validated log into the stored one. Never replaces or deletes: see `mergeItem`. */
export async function importLog(writer: Writer, log: IncomingLog, options: ImportOptions = {}): Promise<ImportCounts> {
  const counts = noCounts(log.entries);
  const ids: string[] = [];
  counts.closedPeriods = await newPeriods(writer, log);
  await storeRest(writer, log.rest);
  const write = async (batch: readonly IncomingItem[], done: number) => {
    const transaction = writer.database.transaction([...itemStores, 'drafts'], 'readwrite');
    for (const { before, record, changed } of await finishing(transaction, () =>
      mergeAll(transaction, writer, batch),
    )) {
      if (ids.length <= mostAnnounced) ids.push(record.id);
      const { kind, deleted, conflict } = record;
      count(counts, { kind, before, changed, deleted: deleted > 0, conflict });
    }
    options.onProgress?.(done);
  };
  try {
    let writing = Promise.resolve();
    let begun = 0;
    for await (const part of log.parts(batchSize)) {
      // The browser writes one batch while the next is computed.
      const [batch] = await Promise.all([preparedBatch(writer, part), writing]);
      options.signal?.throwIfAborted();
      begun += batch.length;
      writing = write(batch, begun / log.items);
      // It is awaited with the next batch; until then a failure must not be reported as unhandled.
      writing.catch(() => undefined);
    }
    await writing;
    const { added, damaged } = await keepCertificates(writer, log, options);
    Object.assign(counts, { certificates: added, damaged });
  } finally {
    // Also after an abort or an error, because merged batches are kept and other pages must reload them.
    writer.changes.announce({ what: 'items', ...(ids.length <= mostAnnounced ? { ids } : {}) });
  }
  return counts;
}

/** Computed in parts that let the page handle input and paint. */
async function preparedBatch(writer: Writer, batch: readonly IncomingItem[]): Promise<IncomingItem[]> {
  const result: IncomingItem[] = [];
  for (const each of batch) {
    result.push(prepared(writer, each));
    if (result.length % preparedAtOnce === 0) await nextTask();
  }
  return result;
}

/** A dry run of `importLog`. @param onItem called with each item that would change, once for each effect */
export async function previewImport(
  writer: Writer,
  log: IncomingLog,
  onItem: (item: PreviewedItem) => void = () => undefined,
): Promise<ImportCounts> {
  const counts = noCounts(log.entries);
  const wanted = new Set<string>();
  counts.closedPeriods = await newPeriods(writer, log);
  for await (const part of log.parts(batchSize)) {
    const transaction = writer.database.transaction(['items', 'versions']);
    const preview = part.map(async ({ kind, item, isDocument }) => {
      const record = await transaction.objectStore('items').get([kind, item.id]);
      const before = record && (await wholeItem(transaction, record));
      const { merged, changed } = mergedWith(before, before && isDocument ? nextVersion(before, item) : item);
      const { deleted, conflict, content = record?.content } = itemState(merged);
      for (const effect of count(counts, { kind, before: record, changed, deleted, conflict }))
        if (effect !== 'unchanged') onItem({ kind, effect, content });
      for (const { content } of item.versions) for (const sha256 of attachmentsOf(content)) wanted.add(sha256);
    });
    await Promise.all(preview);
  }
  counts.certificates = (
    await missingCertificates(writer, log, async (sha256) => wanted.has(sha256) || (await isReferred(writer, sha256)))
  ).length;
  return counts;
}

async function newPeriods({ database }: Writer, { rest }: IncomingLog): Promise<number> {
  const ids = new Set((rest.closedPeriods ?? []).map(({ id }) => id));
  const keys = await Promise.all([...ids].map((id) => database.getKey('closedPeriods', id)));
  return keys.filter((key) => key === undefined).length;
}

/** Stores what has no history: closed periods, rule sets, and the parts that have no store of their own. */
async function storeRest(writer: Writer, log: EvidenceLog): Promise<void> {
  const transaction = writer.database.transaction(['settings', 'closedPeriods', 'requirements'], 'readwrite');
  await finishing(transaction, async () => {
    const [settings, periods, rules] = [
      transaction.objectStore('settings'),
      transaction.objectStore('closedPeriods'),
      transaction.objectStore('requirements'),
    ];
    const incoming = keptRest(log);
    const present = (await settings.get(restKey)) as Rest | undefined;
    await settings.put(mergeLogs(present ?? incoming, incoming), restKey);
    for (const period of log.closedPeriods ?? []) {
      const own = await periods.get(period.id);
      for (const merged of mergeClosedPeriods(own && [own], [period])) await periods.put(merged);
    }
    for (const set of log.requirements ?? []) {
      const own = await rules.get(set.id);
      for (const merged of mergeRequirements(own && [own], [set])) await rules.put(merged);
    }
  });
  if (log.closedPeriods?.length) writer.changes.announce({ what: 'closedPeriods' });
  if (log.requirements?.length) writer.changes.announce({ what: 'requirements' });
}

function keptRest(rest: EvidenceLog): Rest {
  // A framework that comes with the log is installed, not kept here.
  const frameworks = rest.frameworks?.map((one) => without(one, ['document']));
  return {
    ...without(rest, ['closedPeriods', 'requirements']),
    ...(frameworks ? { frameworks } : {}),
  } as unknown as Rest;
}
