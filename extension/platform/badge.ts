import { browser } from 'wxt/browser';

const key = 'badge';

/** Shows a short text on the toolbar button; an empty one removes it. */
export async function showBadge(text: string): Promise<void> {
  await browser.storage.local.set({ [key]: text });
  await browser.action.setBadgeText({ text });
}

/** Shows again what was last shown: a browser forgets the text when it is closed. */
export function keepBadge(): void {
  browser.runtime.onStartup.addListener(async () => {
    const text = (await browser.storage.local.get(key))[key] as string | undefined;
    if (text) await browser.action.setBadgeText({ text });
  });
}
