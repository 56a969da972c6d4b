import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type {
  ClosedPeriod,
  EvidenceContent,
  EvidenceKind,
  EvidenceLog,
  Framework,
  Requirements,
  Trainings,
  Version,
} from '@imh/core';

/** Kinds of versioned items in the log; each is merged separately. */
export const itemKinds = ['entry', 'aim', 'education', 'work', 'reference', 'self-check', 'rating'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** The current state of an item, computed from its versions and stored with them, so that lists need not read histories. */
export interface ItemRecord {
  kind: ItemKind;
  id: string;
  /** Fields of the item that this version of the program does not know. */
  unknown?: Record<string, unknown>;
  heads: string[];
  /** The newest live head. */
  content?: unknown;
  /** Last content of a deleted item, so that the trash can show and restore it. */
  before?: unknown;
  deleted: 0 | 1;
  conflict: boolean;
  /** Sort key of lists: completion date, else start date, else the date of the newest version. */
  date: string;
  /** Last change on this machine, RFC 3339: later than a backup means that the backup lacks the change. */
  changedAt: string;
  /** Cleaned addresses, to recognize a page that already has an entry. */
  addresses: string[];
  /** One [node URI, date] per node that the entry counts for, so that one range query finds the entries of a node by date. */
  nodeDates: [string, string][];
  /** Exactly what this entry has added to the counters, so that it can be subtracted exactly. */
  counted: [string, number][];
  /** The kind of evidence under which it was counted; absent if nothing was. */
  countedAs?: EvidenceKind;
  /** The first day on which more of the entry counts; absent unless a date of the entry is in the future. */
  countAgainOn?: string;
}

export interface VersionRecord {
  kind: ItemKind;
  id: string;
  version: string;
  data: Version;
}

/** Entries and minutes of one node, including its descendants. */
export interface CounterRecord {
  node: string;
  entries: number;
  minutes: number;
  /** Entries by kind of evidence; kinds without entries are absent. */
  kinds: Partial<Record<EvidenceKind, number>>;
}

/** An unsaved form. It belongs to the page that it was read from, not to the open tab. */
export interface Draft {
  id: string;
  content: Partial<EvidenceContent>;
  /** Text of fields that is not a valid value yet, such as "1:" for hours. */
  typed?: Record<string, string>;
  /** Cleaned address of the page that was read; absent for an entry added by hand. */
  page?: string;
  /** Source of the page's data by field, shown to the user. */
  found?: Record<string, string>;
  /** A date as shown on the page, if day and month are ambiguous. */
  dateAsShown?: string;
  /** The saved entry that is being edited, and its versions that the user saw; `takenBack` if a save was undone. */
  entry?: { id: string; parents: string[]; takenBack?: boolean };
  /** False until the user types: such a draft may be deleted without asking. */
  touched: boolean;
  createdAt: string;
  changedAt: string;
}

/** The bytes of a certificate. Equal bytes are stored once, however many entries refer to them. */
export interface AttachmentRecord {
  /** Lower-case hexadecimal SHA-256 of the bytes. */
  sha256: string;
  /** Media type, such as "application/pdf". */
  type: string;
  blob: Blob;
}

export interface EvidenceDatabase extends DBSchema {
  items: {
    key: [ItemKind, string];
    value: ItemRecord;
    indexes: {
      byDate: [ItemKind, 0 | 1, string];
      byChange: string;
      byAddress: string;
      byNode: [string, string];
      byCountAgain: string;
    };
  };
  versions: { key: [ItemKind, string, string]; value: VersionRecord };
  counters: { key: string; value: CounterRecord };
  drafts: { key: string; value: Draft; indexes: { byPage: string; byChange: string } };
  frameworks: { key: string; value: Framework };
  settings: { key: string; value: unknown };
  attachments: { key: string; value: AttachmentRecord };
  closedPeriods: { key: string; value: ClosedPeriod };
  /** Rule sets that the user has installed or written. */
  requirements: { key: string; value: Requirements };
  guides: { key: string; value: Trainings };
}

/** Key in `settings`: present until every record and counter has been computed again. */
export const recountDue = 'recount-due';

/** Key in `settings`: parts of imported logs that have no store of their own, kept unchanged so that nothing is lost. */
export const restKey = 'kept-from-files';

export type Database = IDBPDatabase<EvidenceDatabase>;
type StoreName = StoreNames<EvidenceDatabase>;
type Upgrade = IDBPTransaction<EvidenceDatabase, StoreName[], 'versionchange'>;

/** Append-only: a migration that has shipped is never edited. Its index plus 1 is the version that it creates. */
const migrations: readonly ((database: Database, transaction: Upgrade) => void | Promise<void>)[] = [
  (database) => {
    const items = database.createObjectStore('items', { keyPath: ['kind', 'id'] });
    items.createIndex('byDate', ['kind', 'deleted', 'date']);
    items.createIndex('byChange', 'changedAt');
    items.createIndex('byAddress', 'addresses', { multiEntry: true });
    items.createIndex('byNode', 'nodeDates', { multiEntry: true });
    database.createObjectStore('versions', { keyPath: ['kind', 'id', 'version'] });
    database.createObjectStore('counters', { keyPath: 'node' });
    const drafts = database.createObjectStore('drafts', { keyPath: 'id' });
    drafts.createIndex('byPage', 'page');
    drafts.createIndex('byChange', 'changedAt');
    database.createObjectStore('frameworks', { keyPath: 'id' });
    database.createObjectStore('settings');
  },
  (database) => {
    database.createObjectStore('attachments', { keyPath: 'sha256' });
    database.createObjectStore('closedPeriods', { keyPath: 'id' });
    database.createObjectStore('requirements', { keyPath: 'id' });
    database.createObjectStore('guides', { keyPath: 'id' });
  },
  async (_database, transaction) => {
    transaction.objectStore('items').createIndex('byCountAgain', 'countAgainOn');
    const settings = transaction.objectStore('settings');
    // The counters lack kinds of evidence and include future entries; the store counts again when it opens.
    await settings.put(true, recountDue);
    const rest = (await settings.get(restKey)) as EvidenceLog | undefined;
    if (!rest?.closedPeriods) return;
    const { closedPeriods, ...others } = rest;
    for (const period of closedPeriods) await transaction.objectStore('closedPeriods').put(period);
    await settings.put(others, restKey);
  },
];

/**
 * Opens the database and runs the missing migrations in order.
 *
 * @param onSuperseded called after closing the connection because a newer version of the program wants to upgrade; an
 *   open connection would block the upgrade.
 */
export async function openDatabase(name: string, onSuperseded: () => void): Promise<Database> {
  const database = await openDB<EvidenceDatabase>(name, migrations.length, {
    async upgrade(opened, oldVersion, _newVersion, transaction) {
      for (const migrate of migrations.slice(oldVersion)) await migrate(opened, transaction as Upgrade);
    },
    blocking() {
      database.close();
      onSuperseded();
    },
  });
  return database;
}
