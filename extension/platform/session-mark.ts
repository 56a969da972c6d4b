import { browser } from 'wxt/browser';

/** Something that is true until the browser is closed or the extension is loaded again: then tabs have other ids. */
export interface SessionMark {
  readonly isSet: () => Promise<boolean>;
  readonly set: () => Promise<void>;
}

export function sessionMark(key: string): SessionMark {
  return {
    isSet: async () => (await browser.storage.session.get(key))[key] !== undefined,
    set: () => browser.storage.session.set({ [key]: { set: true } }),
  };
}
