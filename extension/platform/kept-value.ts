import { browser } from 'wxt/browser';

/** A value in `storage.local`, which every page and the worker can change and which outlives the browser. */
export interface KeptValue<Value> {
  readonly read: () => Promise<Value>;
  /** Reads, changes and writes while nobody else does. @returns the new value */
  readonly update: (change: (value: Value) => Value) => Promise<Value>;
  /** Calls back after every change, whoever made it. */
  readonly listen: (listener: (value: Value) => void, signal: AbortSignal) => void;
}

/** @param key must not be one of the second copy of the log */
export function keptValue<Value>(key: string, empty: Value): KeptValue<Value> {
  const read = async () => ((await browser.storage.local.get(key))[key] as Value | undefined) ?? empty;
  return {
    read,
    update(change) {
      const work = async () => {
        const value = change(await read());
        await browser.storage.local.set({ [key]: value });
        return value;
      };
      return navigator.locks.request(`kept ${key}`, work) as Promise<Value>;
    },
    listen(listener, signal) {
      const changed = (changes: Record<string, { newValue?: unknown }>) => {
        const change = changes[key];
        if (change) listener((change.newValue as Value | undefined) ?? empty);
      };
      browser.storage.local.onChanged.addListener(changed);
      signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(changed), { once: true });
    },
  };
}
