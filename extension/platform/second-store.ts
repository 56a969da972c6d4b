import type { SecondStore } from '@imh/storage';
import { browser } from 'wxt/browser';

/** The second store of the log: `storage.local`, which the browser keeps apart from IndexedDB. */
export const secondStore: SecondStore = {
  async read(keys) {
    return new Map(Object.entries((await browser.storage.local.get([...keys])) as Record<string, string>));
  },
  async write(texts) {
    await browser.storage.local.set(Object.fromEntries(texts));
  },
  async remove(keys) {
    await browser.storage.local.remove([...keys]);
  },
  async keys() {
    const local = browser.storage.local as typeof browser.storage.local & { getKeys?: () => Promise<string[]> };
    // Chrome before 130 and Firefox before 143 list keys only together with the values.
    return local.getKeys ? local.getKeys() : Object.keys(await local.get(null));
  },
};
