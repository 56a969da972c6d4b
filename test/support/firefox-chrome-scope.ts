// Functions that run inside Firefox's own window (browser.xhtml), sent there as text: they may use only their
// arguments and Firefox's globals. Verified with Firefox ESR 153, November 2026.
interface Browser {
  permanentKey?: object;
  currentURI?: { spec: string };
  focus(): void;
}
interface Navigables {
  getIdForBrowser(browser: Browser): string;
  getBrowserById(id: string): Browser | null;
  imhSidebars?: Browser[];
}
declare const ChromeUtils: { importESModule(address: string): Record<string, never> };
declare const gBrowser: { selectedTab: object; getTabForBrowser(browser: Browser): object | undefined };
declare const Services: { console: { getMessageArray(): { message?: string }[] } };
declare const SidebarController: {
  isOpen: boolean;
  browser: { contentDocument: { getElementById(id: string): Browser | null } | null };
  hide(): void;
};

/** Runs the toolbar button's action, as a mouse click does, with the activeTab grant. */
export async function triggerToolbarButton(extensionId: string): Promise<boolean> {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  ) as unknown as {
    ExtensionParent: {
      GlobalManager: { extensionMap: Map<string, object> };
      apiManager: { global: { browserActionFor(extension: object): { triggerAction(window: Window): Promise<void> } } };
    };
  };
  const extension = ExtensionParent.GlobalManager.extensionMap.get(extensionId);
  if (!extension) return false;
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  return true;
}

/**
 * BiDi knows tabs only. The sidebar's browser is like a tab's but for a key, and Firefox's list of navigables is one
 * object in this process: given the key and a place in that list, every BiDi command works on the sidebar.
 * @returns BiDi's id of the sidebar's browsing context, or null while the sidebar does not show the extension
 */
export function adoptSidebar(origin: string): string | null {
  if (!SidebarController.isOpen) return null;
  const browser = SidebarController.browser.contentDocument?.getElementById('webext-panels-browser');
  if (!browser?.currentURI?.spec.startsWith(origin)) return null;
  const { NavigableManager: navigables } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  ) as unknown as { NavigableManager: Navigables };
  if (!navigables.imhSidebars) {
    const sidebars: Browser[] = [];
    const inTabs = navigables.getBrowserById.bind(navigables);
    navigables.imhSidebars = sidebars;
    navigables.getBrowserById = (id) => sidebars.find((each) => navigables.getIdForBrowser(each) === id) ?? inTabs(id);
  }
  browser.permanentKey ??= {};
  if (!navigables.imhSidebars.includes(browser)) navigables.imhSidebars.push(browser);
  return navigables.getIdForBrowser(browser);
}

/** Focuses the tab or the adopted sidebar. In a document without the focus, Enter on a button does nothing. */
export function takeFocus(context: string): void {
  const { NavigableManager: navigables } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  ) as unknown as { NavigableManager: Navigables };
  const browser = navigables.getBrowserById(context);
  if (!browser || document.activeElement === (browser as unknown as Element)) return;
  const tab = gBrowser.getTabForBrowser(browser);
  if (tab) gBrowser.selectedTab = tab;
  browser.focus();
}

/**
 * Uncaught errors and blocked resources of extension pages. BiDi does not report them; Firefox's console does. Firefox
 * itself forces the layout of a sidebar that is still loading, on a busy machine only, and then warns about it.
 */
export function errorsOf(origin: string): string[] {
  const messages = Services.console.getMessageArray().map(({ message = '' }) => message);
  const forcedByFirefox = 'Layout was forced before the page was fully loaded';
  return messages.filter((message) => message.includes(`file: "${origin}`) && !message.includes(forcedByFirefox));
}

export function hideSidebar(): void {
  SidebarController.hide();
}
