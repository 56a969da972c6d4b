import { browser } from 'wxt/browser';
import type { Tab } from './tabs.js';

export interface Clicks {
  /** Toolbar button, keyboard shortcut, or "Add this page as evidence" in the context menu. */
  onPage(tab: Tab): void;
  /** "Add selection as a quote" in the context menu. */
  onQuote(tab: Tab): void;
}

/** Listens to every way to add a page. Each is a user gesture that allows the extension to read that single tab. */
export function onClicks(clicks: Clicks): void {
  browser.action.onClicked.addListener((tab) => clicks.onPage(tab));
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll(() => {
      const web = ['http://*/*', 'https://*/*'];
      const title = (name: 'addPage' | 'addQuote') => browser.i18n.getMessage(name);
      browser.contextMenus.create({
        id: 'page',
        title: title('addPage'),
        contexts: ['page'],
        documentUrlPatterns: web,
      });
      browser.contextMenus.create({
        id: 'quote',
        title: title('addQuote'),
        contexts: ['selection'],
        documentUrlPatterns: web,
      });
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (!tab) return;
    if (info.menuItemId === 'quote') clicks.onQuote(tab);
    else clicks.onPage(tab);
  });
}
