import {
  type Aim,
  type EvidenceLog,
  type Framework,
  mergeLogs,
  permittedFramework,
  type ReferencedFramework,
  itemState,
  mergeClosedPeriods,
  mergeRequirements,
} from '@imh/core';
import { restKey } from './database.js';
import type { IncomingLog } from './incoming-log.js';
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

const fileOnly = ['format', 'formatVersion', 'exportedAt', 'machine', 'purpose', 'subject', 'scope', 'withheld'];
const known = [
  'frameworks',
  'profile',
  'entries',
  'selfChecks',
  'ratings',
  'closedPeriods',
  'requirements',
  'attachments',
];

/** A log without its items: the parts that have no store of their own, kept unchanged so that nothing is lost. */
type Rest = EvidenceLog;

export interface ExportOptions {
  /** Frameworks that are not part of the program: they are included if their rights permit that. */
  readonly installed?: readonly Framework[];
  /** Stops the export; nothing is changed by it. */
  readonly signal?: AbortSignal;
}

/** What a backup contains apart from items. */
export interface BackupFrame {
  /** Fields of files that were imported and that this version of the program does not know, and those of this file. */
  readonly head: Record<string, unknown>;
  readonly rest: Partial<Rest>;
}

export async function backupFrame(writer: Writer): Promise<BackupFrame> {
  const kept = ((await writer.database.get('settings', restKey)) as Rest | undefined) ?? {};
  const closedPeriods = await writer.database.getAll('closedPeriods');
  const requirements = await writer.database.getAll('requirements');
  const rest: Partial<Rest> = { ...kept, closedPeriods, requirements };
  return {
    head: {
      ...without(rest, [...fileOnly, ...known]),
      format: 'imh-evidence-log',
      formatVersion: 1,
      exportedAt: writer.now(),
      machine: writer.machine,
      purpose: 'backup',
    },
    rest,
  };
}

/** The effect of an import or of its preview, as numbers of entries. */
export interface ImportCounts {
  readonly entries: number;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Entries that now have two current versions; both are kept. */
  readonly conflicts: number;
}

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
  const counts = { entries: log.entries, added: 0, updated: 0, unchanged: 0, conflicts: 0 };
  const ids: string[] = [];
  await storeRest(writer, log.rest);
  const write = async (batch: readonly IncomingItem[], done: number) => {
    const transaction = writer.database.transaction([...itemStores, 'drafts'], 'readwrite');
    for (const { before, record, changed } of await finishing(transaction, () =>
      mergeAll(transaction, writer, batch),
    )) {
      if (ids.length <= mostAnnounced) ids.push(record.id);
      if (record.kind !== 'entry') continue;
      counts[!before ? 'added' : changed ? 'updated' : 'unchanged'] += 1;
      if (record.conflict && !before?.conflict) counts.conflicts += 1;
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

/** A dry run of `importLog`. */
export async function previewImport(writer: Writer, log: IncomingLog): Promise<ImportCounts> {
  const counts = { entries: log.entries, added: 0, updated: 0, unchanged: 0, conflicts: 0 };
  for await (const part of log.parts(batchSize)) {
    const transaction = writer.database.transaction(['items', 'versions']);
    const preview = part.map(async ({ kind, item }) => {
      if (kind !== 'entry') return;
      const record = await transaction.objectStore('items').get([kind, item.id]);
      const { merged, changed } = mergedWith(record && (await wholeItem(transaction, record)), item);
      counts[!record ? 'added' : changed ? 'updated' : 'unchanged'] += 1;
      if (!record?.conflict && itemState(merged).conflict) counts.conflicts += 1;
    });
    await Promise.all(preview);
  }
  return counts;
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

/** A framework without restrictions, or with a right to a personal copy, is restored together with the log. */
export function withDocument(reference: ReferencedFramework, installed: readonly Framework[]): ReferencedFramework {
  const { id, version } = reference;
  const found = installed.find((one) => one.id === id && (version === undefined || one.version === version));
  if (!found || permittedFramework(found, 'keep').withheld.length > 0) return reference;
  return { ...reference, document: found };
}

/** Frameworks that imported logs and the aims refer to. */
export async function keptReferences(writer: Writer): Promise<ReferencedFramework[]> {
  const rest = (await writer.database.get('settings', restKey)) as Rest | undefined;
  const result = new Map((rest?.frameworks ?? []).map((framework) => [framework.id, framework]));
  const aims = await writer.database.getAllFromIndex('items', 'byDate', IDBKeyRange.bound(['aim', 0], ['aim', 0, []]));
  for (const { content } of aims) {
    const framework = (content as Aim | undefined)?.framework;
    if (framework && !result.has(framework.id)) result.set(framework.id, framework);
  }
  return [...result.values()];
}

/** A framework that a tag or an aim refers to, with its title and rights if known, without its statements. */
export function referencedFramework(
  installed: readonly Framework[],
  id: string,
  version: string | undefined,
): ReferencedFramework {
  const framework = installed.find((one) => one.id === id && (version === undefined || one.version === version));
  return {
    id,
    ...(version !== undefined ? { version } : {}),
    ...(framework ? { title: framework.title, ...(framework.rights ? { rights: framework.rights } : {}) } : {}),
  };
}

function without(object: object, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}
