import { browser } from 'wxt/browser';
import type { PanelFocus } from './messages.js';
import type { Tab } from './tabs.js';

/**
 * Opens the panel beside the tab. Call it before any `await` in a click handler: browsers open a panel only
 * during the user gesture.
 */
export function openPanel(tab: Tab): void {
  if (import.meta.env.FIREFOX) void firefoxSidebar().open();
  else void browser.sidePanel.open({ tabId: tab.id! });
}

/** Chrome's types do not contain Firefox's sidebar. */
function firefoxSidebar(): { open(): Promise<void> } {
  return (browser as unknown as { sidebarAction: { open(): Promise<void> } }).sidebarAction;
}

const prefix = 'panel-';
const key = (windowId: number) => `${prefix}${windowId}`;

/** Not cleared before the window is closed: clearing would race with the next click. */
export async function showInPanel(windowId: number, focus: PanelFocus): Promise<void> {
  await browser.storage.session.set({ [key(windowId)]: focus });
}

export async function panelFocus(windowId: number): Promise<PanelFocus | undefined> {
  return (await browser.storage.session.get(key(windowId)))[key(windowId)] as PanelFocus | undefined;
}

export async function forgetPanel(windowId: number): Promise<void> {
  await browser.storage.session.remove(key(windowId));
}

/** Ids of the drafts that windows currently show; these must not be dropped. */
export async function draftsInPanels(): Promise<string[]> {
  const values = Object.entries(await browser.storage.session.get(null)).filter(([name]) => name.startsWith(prefix));
  return values.flatMap(([, value]) => {
    const focus = value as PanelFocus;
    return focus.kind === 'draft' ? [focus.draft] : [];
  });
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
