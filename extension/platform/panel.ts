import { browser } from 'wxt/browser';
import type { PanelFocus } from './messages.js';
import type { Tab } from './tabs.js';

/**
 * Opens the panel beside the tab. Must be called before any `await` of a click handler: browsers open a panel only
 * while the click is fresh.
 */
export function openPanel(tab: Tab): void {
  if (import.meta.env.FIREFOX) void firefoxSidebar().open();
  else void browser.sidePanel.open({ tabId: tab.id! });
}

/** Chrome's types do not know Firefox's sidebar. */
function firefoxSidebar(): { open(): Promise<void> } {
  return (browser as unknown as { sidebarAction: { open(): Promise<void> } }).sidebarAction;
}

const key = (windowId: number) => `panel-${windowId}`;

/** A draft that has been saved meanwhile is shown no more; what stood here needs no clearing, and clearing would race. */
export async function showInPanel(windowId: number, focus: PanelFocus): Promise<void> {
  await browser.storage.session.set({ [key(windowId)]: focus });
}

export async function panelFocus(windowId: number): Promise<PanelFocus | undefined> {
  return (await browser.storage.session.get(key(windowId)))[key(windowId)] as PanelFocus | undefined;
}

/** Drafts that some window shows at the moment: these are not to be dropped. */
export async function draftsInPanels(): Promise<string[]> {
  const focuses = Object.values(await browser.storage.session.get(null)) as PanelFocus[];
  return focuses.flatMap((focus) => (focus.kind === 'draft' ? [focus.draft] : []));
}

export function onPanelFocus(
  windowId: number,
  listener: (focus: PanelFocus | undefined) => void,
  signal: AbortSignal,
): void {
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key(windowId)];
    if (change) listener(change.newValue as PanelFocus | undefined);
  };
  browser.storage.session.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(changed), { once: true });
}
