import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import {
  type ClosedPeriod,
  type EvidenceContent,
  type EvidenceKind,
  type EvidenceLog,
  type Framework,
  type How,
  millisecondsOf,
  type Requirements,
  type Trainings,
  type Version,
} from '@imh/core';

/** Kinds of versioned items in the log; each is merged separately. */
export type ItemKind = 'entry' | 'aim' | 'education' | 'work' | 'reference' | 'self-check' | 'rating';

/** The current state of an item, computed from its versions and stored with them, so that lists need not read histories. */
export interface ItemRecord {
  kind: ItemKind;
  id: string;
  /** Fields of the item that this version of the program does not know. */
  unknown?: Record<string, unknown>;
  /** Present if a backup needs more of the item than its versions: unknown fields, or that it has no version. */
  more?: 1;
  heads: string[];
  /** The newest live head. */
  content?: unknown;
  /** Last content of a deleted item, so that the trash can show and restore it. */
  before?: unknown;
  /** 1: in the trash. 2: forgotten; only ids are left of it. */
  deleted: 0 | 1 | 2;
  conflict: boolean;
  /** Sort key of lists: completion date or first session, else start date, else the date of the newest version. */
  date: string;
  /** When the first version was made, in milliseconds since 1970: the order of entries of one day. */
  createdAt: number;
  /** The next day on which the entry will count more than when this record was written; absent if there is none. */
  due?: string;
  /** Last change on this machine, RFC 3339: later than a backup means that the backup lacks the change. */
  changedAt: string;
  /** Cleaned addresses, to recognize a page that already has an entry. */
  addresses: string[];
  /** One [node URI, date] per node that the entry counts for, so that one range query finds the entries of a node by date. */
  nodeDates: [string, string][];
  /**
   * Exactly what this entry has added to the counters, so that it can be subtracted exactly: a URI, minutes, and for a
   * competency how it is shown, one bit for each of `hows`.
   */
  counted: [uri: string, minutes: number, hows?: number][];
  /** The kind of evidence under which it was counted; absent if nothing was. */
  countedAs?: EvidenceKind;
  /** SHA-256 of every attachment of every version; absent if none. */
  attachments?: string[];
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
  /** Entries by how they show a competency; an entry may do both. Absent if it is no competency. */
  hows?: Partial<Record<How, number>>;
}

/** Date and hours of a session as typed. */
export interface SessionRow {
  readonly date: string;
  readonly hours: string;
}

/** An unsaved form. It belongs to the page that it was read from, not to the open tab. */
export interface Draft {
  id: string;
  content: Partial<EvidenceContent>;
  /** Text of fields that is not a valid value yet, such as "1:" for hours. */
  typed?: Record<string, string>;
  /** Dated sessions as typed, complete or not; `content.sessions` has those that can be read. */
  sessionRows?: readonly SessionRow[];
  /** Cleaned address of the page that was read; absent for an entry added by hand. */
  page?: string;
  /** Source of the page's data by field, shown to the user. */
  found?: Record<string, string>;
  /** A date as shown on the page, if day and month are ambiguous. */
  dateAsShown?: string;
  /** What the page states beyond the fields of an entry. */
  fromPage?: DraftPageFacts;
  /** Trainings of installed guides that the page belongs to, and whose competencies were filled in. */
  fromGuides?: readonly DraftGuideMatch[];
  /** The saved entry that is being edited, and its versions that the user saw; `takenBack` if a save was undone. */
  entry?: { id: string; parents: string[]; takenBack?: boolean };
  /** Id of the batch of papers that the draft came with; such drafts are offered by the worklist, one at a time. */
  batch?: string;
  /** What was read from the paper; only with `batch`. */
  paper?: DraftPaper;
  /**
   * Number of the private window whose page was read. Such a draft is kept in memory only: it is never written to this
   * database or its second copy.
   */
  privateWindow?: number;
  /** True while the form shows only the few fields of a quick entry. */
  isShort?: boolean;
  /** False until the user types: such a draft may be deleted without asking. */
  touched: boolean;
  createdAt: string;
  changedAt: string;
}

/** A training of an installed guide. */
export interface DraftGuideMatch {
  /** Id of the guide, and of the training in it. */
  guide: string;
  training: string;
  /** How many of its competencies are in no framework on this computer. */
  unknown: number;
}

/** Facts of the page that a draft was read from; the package that reads pages documents them (its `Source`). */
export interface DraftPageFacts {
  /** The title as read, before the user changes it. */
  title?: string;
  kind?: string;
  /** Last day of an event of several days: partial ISO date. */
  dateEnd?: string;
  /** Competencies that the page announces; offered, never chosen. */
  announced?: readonly { address?: string; name?: string; framework?: string; how: 'teaches' | 'assesses' }[];
  /** The trainings of a page that lists several; none of them is chosen. */
  trainings?: readonly { title: string; url?: string; dateStart?: string; dateEnd?: string }[];
  /** Parts of the address that were removed, or that are doubtful; without its value a part cannot be put back. */
  removed?: readonly DraftAddressPart[];
  unsure?: readonly DraftAddressPart[];
}

export interface DraftAddressPart {
  name: string;
  value?: string;
  why: 'secret' | 'tracking' | 'unknown';
}

/** A certificate, badge or message that a draft was read from. */
export interface DraftPaper {
  kind: 'pdf' | 'image' | 'badge' | 'message';
  /** Name of the file; empty for pasted text. */
  name: string;
  /** Place in the worklist; a skipped draft moves to the end. */
  order: number;
  /** Why nothing could be read from it. */
  unread?: 'no-text' | 'damaged' | 'encrypted' | 'only-address';
  /** The line that each proposed value came from, by field of the entry, and how sure the reading is. */
  lines: Record<string, { line: string; confidence: 'high' | 'medium' | 'low' }>;
  /** A date that reads several ways; the user chooses. */
  unclearDate?: { shown: string; line: string; either: string[] };
  /** How credit was converted to minutes, if it was. */
  minutesBasis?: 'ceu' | 'credits' | 'clock-times';
  /** What the issuer of a badge announces that it relates to. */
  alignments?: { name: string; url?: string; code?: string; framework?: string }[];
  /** Addresses of evidence that a badge refers to. */
  evidence?: string[];
  /** Text of a message, to be shown beside the form. */
  text?: string;
}

/** The bytes of a certificate. Equal bytes are stored once, however many entries refer to them. */
export interface AttachmentRecord {
  /** Lower-case hexadecimal SHA-256 of the bytes. */
  sha256: string;
  /** Media type, such as "application/pdf". */
  type: string;
  blob: Blob;
  /** RFC 3339. An attachment that nothing refers to is removed only an hour later: its form may be unsaved. */
  keptAt: string;
}

/** A store whose rows are copied one by one. */
export type RowStore = 'drafts' | 'frameworks' | 'settings' | 'closedPeriods' | 'requirements' | 'guides';

/** What the second copy copies as a whole: an item with its history, a row, or the bytes of an attachment. */
export type Unit =
  readonly ['items', readonly [ItemKind, string]] | readonly [RowStore, string] | readonly ['attachments', string];

/** How far the second copy has followed this database. */
export interface CopyState {
  /** A random name of this database: a copy with another one belongs to a database that was lost. */
  lineage: string;
  /** The newest change that was written to the copy. */
  sequence: number;
}

export interface EvidenceDatabase extends DBSchema {
  items: {
    key: [ItemKind, string];
    value: ItemRecord;
    indexes: {
      byDate: [ItemKind, ItemRecord['deleted'], string, number];
      byChange: [ItemKind, ItemRecord['deleted'], string];
      byDue: string;
      byMore: 1;
      byAddress: string;
      byNode: [string, string];
      byAttachment: string;
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
  /** What has changed since the last write to the second copy, in order; the key is the sequence number. */
  outbox: { key: number; value: readonly Unit[] };
  copy: { key: string; value: CopyState };
  /** Objects of the browser that only IndexedDB can keep, such as the handle of a folder. Not in the second copy. */
  handles: { key: string; value: unknown };
}

/** Key in `settings`: present until every record and counter has been computed again. */
export const recountDue = 'recount-due';
/** Key in `settings`: parts of imported logs that have no store of their own, kept unchanged so that nothing is lost. */
export const restKey = 'kept-from-files';

export type Database = IDBPDatabase<EvidenceDatabase>;
/** The transaction in which items are changed. */
export type Writing = IDBPTransaction<EvidenceDatabase, ('items' | 'versions' | 'counters' | 'drafts')[], 'readwrite'>;
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
    const items = transaction.objectStore('items');
    items.deleteIndex('byDate');
    items.deleteIndex('byChange');
    const versions = transaction.objectStore('versions');
    for (let cursor = await items.openCursor(); cursor; cursor = await cursor.continue()) {
      const { kind, id } = cursor.value;
      const rows = await versions.getAll(IDBKeyRange.bound([kind, id], [kind, id, []]));
      await cursor.update({ ...cursor.value, createdAt: createdAt(rows.map(({ data }) => data)) });
    }
    items.createIndex('byDate', ['kind', 'deleted', 'date', 'createdAt']);
    items.createIndex('byChange', ['kind', 'deleted', 'changedAt']);
    items.createIndex('byDue', 'due');
  },
  (database, transaction) => {
    database.createObjectStore('outbox', { autoIncrement: true });
    database.createObjectStore('copy');
    database.createObjectStore('handles');
    // Items of older versions of the program have no attachments, so they need no list of them.
    transaction.objectStore('items').createIndex('byAttachment', 'attachments', { multiEntry: true });
  },
  async (_database, transaction) => {
    const items = transaction.objectStore('items');
    const versions = transaction.objectStore('versions');
    for (let cursor = await items.openCursor(); cursor; cursor = await cursor.continue()) {
      const { kind, id, unknown } = cursor.value;
      const hasMore = unknown !== undefined || !(await versions.getKey(IDBKeyRange.bound([kind, id], [kind, id, []])));
      if (hasMore) await cursor.update({ ...cursor.value, more: 1 });
    }
    items.createIndex('byMore', 'more');
  },
  async (_database, transaction) => {
    const settings = transaction.objectStore('settings');
    // The counters lack kinds of evidence and versions of frameworks; the store counts again when it opens.
    await settings.put(true, recountDue);
    const rest = (await settings.get(restKey)) as EvidenceLog | undefined;
    if (!rest?.closedPeriods) return;
    const { closedPeriods, ...others } = rest;
    for (const period of closedPeriods) await transaction.objectStore('closedPeriods').put(period);
    await settings.put(others, restKey);
  },
  async (_database, transaction) => {
    // A row held one unit; now those of requests that are made together.
    const outbox = transaction.objectStore('outbox');
    for (let cursor = await outbox.openCursor(); cursor; cursor = await cursor.continue()) {
      await cursor.update([cursor.value as unknown as Unit]);
    }
  },
  async (_database, transaction) => {
    // The counters lack what was acquired and what was demonstrated.
    await transaction.objectStore('settings').put(true, recountDue);
  },
];

/** When the first of some versions was made, in milliseconds since 1970. */
export function createdAt(versions: readonly Version[]): number {
  // An index has no place for NaN, so a moment that cannot be read counts as the earliest.
  return versions.reduce((first, { at }) => Math.min(first, millisecondsOf(at) || 0), 2 ** 52);
}

export interface OpenOptions {
  /**
   * Called after closing the connection because a newer version of the program wants to upgrade; an open connection
   * would block the upgrade.
   */
  readonly onSuperseded: () => void;
  /** Called if a page of an older version keeps the database open, so that this one has to wait. */
  readonly onBlocked?: (() => void) | undefined;
}

/** Opens the database and runs the missing migrations in order. */
export async function openDatabase(name: string, { onSuperseded, onBlocked }: OpenOptions): Promise<Database> {
  const database = await openDB<EvidenceDatabase>(name, migrations.length, {
    async upgrade(opened, oldVersion, _newVersion, transaction) {
      for (const migrate of migrations.slice(oldVersion)) await migrate(opened, transaction as Upgrade);
    },
    blocked() {
      onBlocked?.();
    },
    blocking() {
      database.close();
      onSuperseded();
    },
  });
  return database;
}
