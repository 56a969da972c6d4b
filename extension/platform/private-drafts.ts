import type { Draft, PrivateDrafts } from '@imh/storage';
import { browser } from 'wxt/browser';

const prefix = 'private-draft ';

/** Drafts of private pages, in the memory that the browser gives an extension: nothing of it is written to disk. */
export const privateDrafts: PrivateDrafts = {
  async list() {
    const values = Object.entries(await browser.storage.session.get(null));
    return values.filter(([key]) => key.startsWith(prefix)).map(([, draft]) => draft as Draft);
  },
  async put(draft) {
    await browser.storage.session.set({ [prefix + draft.id]: draft });
  },
  async remove(id) {
    await browser.storage.session.remove(prefix + id);
  },
};

/** Forgets the drafts of private windows that are closed. Called when a window is closed, and after every click. */
export async function forgetClosedPrivateDrafts(): Promise<void> {
  const drafts = await privateDrafts.list();
  if (drafts.length === 0) return;
  const open = new Set((await browser.windows.getAll()).map(({ id }) => id));
  await Promise.all(
    drafts
      .filter(({ privateWindow }) => !open.has(privateWindow))
      .map(({ id }) => browser.storage.session.remove(prefix + id)),
  );
}

export function onWindowClosed(listener: (windowId: number) => void): void {
  browser.windows.onRemoved.addListener(listener);
}
