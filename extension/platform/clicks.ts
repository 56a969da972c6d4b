import { browser } from 'wxt/browser';
import type { Tab } from './tabs.js';

/**
 * Listens to every way to add a page: toolbar button, keyboard shortcut, and the items of the context menu. Each is a
 * user gesture that allows the extension to read that single tab.
 * @param onClick `selection` is the selected text that the context menu was opened on, wherever in the tab it is
 */
export function onClicks(onClick: (tab: Tab, selection?: string) => void): void {
  browser.action.onClicked.addListener((tab) => onClick(tab));
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
    if (tab) onClick(tab, info.selectionText);
  });
}
