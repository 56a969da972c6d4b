/**
 * A store of texts by key that the browser keeps apart from IndexedDB, so that it survives when IndexedDB is deleted or
 * damaged. The package names no browser interface for it: an extension passes `storage.local`.
 */
export interface SecondStore {
  /** The texts of the keys that exist. */
  read(keys: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Writes all of them or none, also if the browser is killed meanwhile. */
  write(texts: ReadonlyMap<string, string>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** May read the whole store where the browser cannot list keys alone. */
  keys(): Promise<readonly string[]>;
}
