import type { Database, ItemKind, Unit } from '../database.js';
import { rowStores } from './copy-layout.js';

type Mode = 'readonly' | 'readwrite';
type Raw = Record<string, (...parameters: unknown[]) => unknown>;

/**
 * A database that notes in its `outbox` store what every write transaction changes, in the same transaction. The second
 * copy reads the outbox, so a change that was committed is copied even if the browser is killed in between, and no code
 * that writes has to know about the copy.
 *
 * @param onCommitted called after each committed transaction that changed something to copy
 */
export function recordedDatabase(database: Database, onCommitted: () => void): Database {
  const raw = database as unknown as Raw;
  const transaction = (names: string | readonly string[], mode: Mode = 'readonly', options?: object) => {
    if (mode === 'readonly') return raw['transaction']!(names, mode, options);
    return recordedTransaction(raw, [names].flat() as string[], options, onCommitted);
  };
  return new Proxy(database, {
    get(target, name) {
      if (name === 'transaction') return transaction;
      if (name === 'put' || name === 'add' || name === 'delete' || name === 'clear') {
        return async (store: string, ...parameters: unknown[]) => {
          const writing = transaction(store, 'readwrite') as Raw & { done: Promise<void>; error: DOMException | null };
          const request = (writing['objectStore']!(store) as Raw)[name]!(...parameters) as Promise<unknown>;
          const [done, result] = await Promise.allSettled([writing.done, request]);
          if (result.status === 'fulfilled' && done.status === 'fulfilled') return result.value;
          // Either may only be told "aborted"; the other one has the cause, such as a full disk.
          const reasons = [result, done].flatMap((each) =>
            each.status === 'rejected' ? [each.reason as unknown] : [],
          );
          const cause = reasons.find((reason) => !(reason instanceof DOMException && reason.name === 'AbortError'));
          throw cause ?? writing.error ?? reasons[0];
        };
      }
      return bound(target, name);
    },
  });
}

function recordedTransaction(
  database: Raw,
  names: readonly string[],
  options: object | undefined,
  onCommitted: () => void,
): unknown {
  const transaction = database['transaction']!([...new Set([...names, 'outbox'])], 'readwrite', options) as Raw & {
    done: Promise<void>;
  };
  const recorded = new Set<string>();
  let failure: unknown;
  let pending: Unit[] = [];
  const write = () => {
    if (pending.length === 0) return;
    const outbox = transaction['objectStore']!('outbox') as Raw;
    // A failure aborts the transaction, whose own error may still be unknown when its promise rejects.
    (outbox['add']!(pending) as Promise<unknown>).catch((error: unknown) => (failure ??= error));
    pending = [];
  };
  const record = (units: readonly Unit[]) => {
    for (const unit of units) {
      const name = JSON.stringify(unit);
      if (recorded.has(name)) continue;
      recorded.add(name);
      pending.push(unit);
      // Requests that are made together get one row; the transaction is still active in a microtask.
      if (pending.length === 1) queueMicrotask(write);
    }
  };
  const done = transaction.done.then(
    () => {
      if (recorded.size > 0) onCommitted();
    },
    async (error: unknown) => {
      // The promise rejects at the first error event; the transaction knows its cause only once it is aborted.
      await new Promise((resolve) => setTimeout(resolve));
      throw (transaction as unknown as { readonly error: unknown }).error ?? failure ?? error;
    },
  );
  // Whoever began the transaction awaits the promise too.
  done.catch(() => undefined);
  const objectStore = (name: string) => recordedStore(name, transaction['objectStore']!(name) as Raw, record);
  const commit = () => {
    write();
    transaction['commit']!();
  };
  return new Proxy(transaction, {
    get(target, name) {
      if (name === 'done') return done;
      if (name === 'commit') return commit;
      if (name === 'error') return Reflect.get(target, name, target) ?? failure ?? null;
      if (name === 'objectStore') return objectStore;
      if (name === 'store') return names.length === 1 ? objectStore(names[0]!) : undefined;
      return bound(target, name);
    },
  });
}

/** Rows must be changed by the store's functions, not through a cursor: a cursor's changes are not recorded. */
function recordedStore(name: string, store: Raw, record: (units: readonly Unit[]) => void): unknown {
  return new Proxy(store, {
    get(target, member) {
      if (member === 'put' || member === 'add') {
        return (value: unknown, key?: unknown) => {
          const stored = target[member]!(value, ...(key === undefined ? [] : [key]));
          record(unitsOf(name, [keyOf(target, value, key)]));
          return stored;
        };
      }
      if ((member === 'delete' || member === 'clear') && isCopied(name)) {
        return async (query?: IDBValidKey | IDBKeyRange) => {
          // Both requests are issued at once, so that the deletion keeps its place among the caller's requests.
          const isKey = query !== undefined && !(query instanceof IDBKeyRange);
          const keys = isKey ? [query] : (target['getAllKeys']!(query) as Promise<IDBValidKey[]>);
          const [deleted, result] = await Promise.all([keys, target[member]!(...(member === 'clear' ? [] : [query]))]);
          record(unitsOf(name, deleted));
          return result;
        };
      }
      return bound(target, member);
    },
  });
}

/** The key of a value, known before the request has answered. */
function keyOf({ keyPath }: Raw | { readonly keyPath: string | string[] | null }, value: unknown, key: unknown) {
  const fields = value as Readonly<Record<string, unknown>>;
  if (Array.isArray(keyPath)) return keyPath.map((name) => fields[name]) as IDBValidKey;
  return (typeof keyPath === 'string' ? fields[keyPath] : key) as IDBValidKey;
}

const isCopied = (store: string): boolean => ['items', 'versions', 'attachments', ...rowStores].includes(store);

function unitsOf(store: string, keys: readonly IDBValidKey[]): Unit[] {
  if (store === 'items' || store === 'versions') {
    return (keys as [ItemKind, string][]).map(([kind, id]) => ['items', [kind, id]]);
  }
  if (store === 'attachments') return (keys as string[]).map((key) => ['attachments', key]);
  const rows = rowStores.find((name) => name === store);
  return rows ? (keys as string[]).map((key) => [rows, key]) : [];
}

/** A member of a wrapped object, called with that object: the library keeps private data by it. */
function bound(target: object, name: string | symbol): unknown {
  const member: unknown = Reflect.get(target, name, target);
  return typeof member === 'function' ? (member as (...parameters: unknown[]) => unknown).bind(target) : member;
}
