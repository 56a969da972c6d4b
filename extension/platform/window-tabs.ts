import { browser } from 'wxt/browser';

// Only ids: which tab is in front is known without any permission, and nothing of a tab is read here.

export interface PanelWindow {
  readonly id: number;
  /** True for a private (incognito) window. */
  readonly isPrivate: boolean;
}

/** The window that the panel is part of. */
export async function currentWindow(): Promise<PanelWindow> {
  const { id = -1, incognito } = await browser.windows.getCurrent();
  return { id, isPrivate: incognito };
}

/** Which of a window's tabs is in front, and which has just been closed. */
export interface TabsListener {
  onActivated(tab: number | undefined): void;
  onClosed(tab: number): void;
}

/** Reports the tab in front now and whenever another one comes to the front, and every tab that is closed. */
export async function watchTabs(windowId: number, listener: TabsListener, signal: AbortSignal): Promise<void> {
  const activated = (tab: { tabId: number; windowId: number }) => {
    if (tab.windowId === windowId) listener.onActivated(tab.tabId);
  };
  const closed = (tab: number) => listener.onClosed(tab);
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onRemoved.addListener(closed);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onRemoved.removeListener(closed);
    },
    { once: true },
  );
  const [front] = await browser.tabs.query({ active: true, windowId });
  if (!signal.aborted) listener.onActivated(front?.id);
}

/** False for a tab that is closed. */
export async function isTabOpen(tab: number): Promise<boolean> {
  return browser.tabs.get(tab).then(
    () => true,
    () => false,
  );
}

/** Opens a web address or a page of the extension in a new tab of the panel's window. */
export async function openInTab(address: string): Promise<void> {
  await browser.tabs.create({ url: address });
}
