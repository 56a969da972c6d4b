import { cleanAddress } from '@imh/capture';
import type { Draft, EvidenceStore } from '@imh/storage';
import type { PageReading, SelectedQuote } from '../../platform/messages.js';
import { draftsInPanels, showInPanel } from '../../platform/panel.js';
import { readTab, type Tab } from '../../platform/tabs.js';
import { draftFromPage, momentOf } from './new-draft.js';

/**
 * Reads the tab that was pointed at into a draft and shows it in the window's panel. A page that cannot be read leaves
 * nothing behind but its reason, in memory.
 */
export async function addPage(
  openStore: () => Promise<EvidenceStore>,
  tab: Tab,
  options: { quote?: boolean } = {},
): Promise<void> {
  const reading = await readTab(tab);
  const at = Date.now();
  if (reading.kind !== 'page' || reading.source.url === '') {
    const why = reading.kind === 'unreadable' ? reading.why : reading.kind === 'pdf' ? 'pdf' : 'browser-page';
    const url = cleanAddress(tab.url ?? '');
    await showInPanel(tab.windowId, { kind: 'unreadable', why, title: tab.title ?? '', url, at });
    return;
  }
  const store = await openStore();
  const draft = await draftFor(store, reading, options.quote ? reading.quote : undefined);
  const kept = await store.keepDraft(draft);
  if (!kept.ok) {
    const { title = '', url = '' } = draft.content;
    await showInPanel(tab.windowId, { kind: 'unreadable', why: 'not-kept', title, url, at });
    return;
  }
  await showInPanel(tab.windowId, { kind: 'draft', draft: draft.id, at });
  await store.dropUntouchedDrafts([draft.id, ...(await draftsInPanels())]);
}

/** The page's draft as the person left it, or a fresh one; a draft that somebody typed into is never filled anew. */
async function draftFor(
  store: EvidenceStore,
  reading: Extract<PageReading, { kind: 'page' }>,
  quote: SelectedQuote | undefined,
): Promise<Draft> {
  const present = await store.draftOfPage(reading.source.url);
  const fresh = draftFromPage(reading.source, momentOf(new Date(), present?.id ?? store.newId()));
  const draft = present?.touched ? present : fresh;
  if (!quote) return draft;
  const quotes = (draft.content.quotes ?? []).filter((one) => !('exact' in one) || one.exact !== quote.exact);
  // Newer than what an open form shows, or the form would not take it over and write it away with the next keystroke.
  const { changedAt } = fresh;
  return { ...draft, content: { ...draft.content, quotes: [...quotes, { ...quote }] }, touched: true, changedAt };
}
