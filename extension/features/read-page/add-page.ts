import { cleanAddress } from '@imh/capture';
import type { Draft, EvidenceStore } from '@imh/storage';
import type { PageReading, SelectedQuote, Unreadable } from '../../platform/messages.js';
import { draftsInPanels, showInPanel } from '../../platform/panel.js';
import { readTab, type Tab } from '../../platform/tabs.js';
import { draftFromPage, momentOf } from './new-draft.js';

/**
 * Reads the tab that the user clicked on into a draft, and shows it in the panel of its window. If the page cannot be
 * read or the draft not stored, the panel shows the reason, and nothing is stored.
 */
export async function addPage(
  openStore: () => Promise<EvidenceStore>,
  tab: Tab,
  options: { quote?: boolean } = {},
): Promise<void> {
  const reading = await readTab(tab);
  if (reading.kind !== 'page' || reading.source.url === '') {
    const why = reading.kind === 'unreadable' ? reading.why : reading.kind === 'pdf' ? 'pdf' : 'browser-page';
    return showReason(tab, why, { title: tab.title, url: cleanAddress(tab.url ?? '') });
  }
  try {
    const store = await openStore();
    const draft = await draftFor(store, reading, options.quote ? reading.quote : undefined);
    const kept = await store.keepDraft(draft);
    if (!kept.ok)
      return await showReason(tab, kept.error.code === 'full-disk' ? 'not-kept' : 'not-opened', draft.content);
    await showInPanel(tab.windowId, { kind: 'draft', draft: draft.id, at: Date.now() });
    await store.dropUntouchedDrafts([draft.id, ...(await draftsInPanels())]);
  } catch (error) {
    await showReason(tab, 'not-opened', reading.source);
    throw error;
  }
}

async function showReason(
  tab: Tab,
  why: Unreadable,
  page: { title?: string | undefined; url?: string },
): Promise<void> {
  const { title = '', url = '' } = page;
  await showInPanel(tab.windowId, { kind: 'unreadable', why, title, url, at: Date.now() });
}

/** The page's draft as the user left it, or a new one. A draft that the user has changed is never filled again. */
async function draftFor(
  store: EvidenceStore,
  reading: Extract<PageReading, { kind: 'page' }>,
  quote: SelectedQuote | undefined,
): Promise<Draft> {
  const { url, urlIsPartial, title } = reading.source;
  const atAddress = await store.draftOfPage(url);
  // Several pages share an address that lost a part; then the title tells them apart.
  const present = urlIsPartial && atAddress?.fromPage?.title !== title ? undefined : atAddress;
  const fresh = draftFromPage(reading.source, momentOf(new Date(), present?.id ?? store.newId()));
  const draft = present?.touched ? present : fresh;
  if (!quote) return draft;
  const quotes = (draft.content.quotes ?? []).filter((other) => !('exact' in other) || other.exact !== quote.exact);
  // An open form adopts only a newer draft; otherwise it overwrites this one with the next keystroke.
  const { changedAt } = fresh;
  return { ...draft, content: { ...draft.content, quotes: [...quotes, { ...quote }] }, touched: true, changedAt };
}
