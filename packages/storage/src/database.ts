import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { EvidenceContent, Framework, Version } from '@imh/core';

/** What kinds of versioned items the log holds; each is merged on its own. */
export const itemKinds = ['entry', 'aim', 'education', 'work', 'reference', 'self-check', 'rating'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** Where an item stands, worked out from its versions and kept beside them so that lists need not read histories. */
export interface ItemRecord {
  kind: ItemKind;
  id: string;
  /** Fields of the item that this version of the program does not know. */
  unknown?: Record<string, unknown>;
  heads: string[];
  /** The newest live head. */
  content?: unknown;
  /** Of a deleted item: what it said last, so that the trash can call it by its name and give it back. */
  before?: unknown;
  deleted: 0 | 1;
  conflict: boolean;
  /** What lists are ordered by: the day it was completed, else the day it was written down. */
  date: string;
  /** When something last came to it on this machine, RFC 3339: what a backup made before that does not hold. */
  changedAt: string;
  /** Cleaned addresses, to notice a page that is in the log already. */
  addresses: string[];
  /** One [node URI, date] per node that the entry counts for: the newest entries of a node are one range away. */
  nodeDates: [string, string][];
  /** Exactly what this entry has added to the counters, so that taking it away again is exact. */
  counted: [string, number][];
}

export interface VersionRecord {
  kind: ItemKind;
  id: string;
  version: string;
  data: Version;
}

/** Entries and minutes behind one node, its descendants included. */
export interface CounterRecord {
  node: string;
  entries: number;
  minutes: number;
}

/** A form that is not saved yet. It belongs to the page that was read, never to the tab that happens to be open. */
export interface Draft {
  id: string;
  content: Partial<EvidenceContent>;
  /** What stands in a field and is not a value yet, such as "1:" for hours. */
  typed?: Record<string, string>;
  /** Cleaned address of the page that was read; absent for an entry begun by hand. */
  page?: string;
  /** Where the page's data came from, by field: shown as the reason. */
  found?: Record<string, string>;
  /** A date as the page shows it, where day and month cannot be told apart. */
  dateAsShown?: string;
  /** The saved entry that is being mended, and the versions seen of it; `takenBack` when a save was undone. */
  entry?: { id: string; parents: string[]; takenBack?: boolean };
  /** False while nobody has typed: such a draft may be dropped without asking. */
  touched: boolean;
  createdAt: string;
  changedAt: string;
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
    };
  };
  versions: { key: [ItemKind, string, string]; value: VersionRecord };
  counters: { key: string; value: CounterRecord };
  drafts: { key: string; value: Draft; indexes: { byPage: string; byChange: string } };
  frameworks: { key: string; value: Framework };
  settings: { key: string; value: unknown };
}

export type Database = IDBPDatabase<EvidenceDatabase>;
type StoreName = 'items' | 'versions' | 'counters' | 'drafts' | 'frameworks' | 'settings';
type Upgrade = IDBPTransaction<EvidenceDatabase, StoreName[], 'versionchange'>;

/** Append only: a migration that has shipped is never edited. Its place in the list is the version it leads to. */
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
];

/**
 * Opens the log, bringing an older one up to date step by step.
 *
 * @param onSuperseded called when a newer version of the program wants to upgrade: the connection is closed then,
 *   because an open one would block the upgrade for ever.
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
