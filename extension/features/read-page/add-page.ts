import { cleanAddress, plainText, type Source, type TextQuote } from '@imh/capture';
import type { Draft, EvidenceStore } from '@imh/storage';
import type { PanelFocus, Unreadable } from '../../platform/messages.js';
import { keepOffers } from '../../platform/page-documents.js';
import type { FoundOffers } from '../../platform/page-offers.js';
import { draftsInPanels, panelFocus, showInPanel } from '../../platform/panel.js';
import { forgetClosedPrivateDrafts } from '../../platform/private-drafts.js';
import { isOwnPage, readTab, type Tab } from '../../platform/tabs.js';
import { draftFromPage, momentOf } from './new-draft.js';

/**
 * Reads the tab that the user clicked on into a draft, and shows it in the panel of its window. A selection becomes a
 * quote of the draft. If the page cannot be read or the draft not stored, the panel shows the reason, and nothing is
 * stored.
 * @param selection text that the context menu was opened on
 */
export async function addPage(openStore: () => Promise<EvidenceStore>, tab: Tab, selection?: string): Promise<void> {
  const click = new Click(tab);
  if (isOwnPage(tab)) return click.show({ kind: 'own-page', at: click.at });
  // At once, so that the panel never shows an earlier draft in place of a page that is slow to load.
  const announced = click.show({ kind: 'reading', ...click.page });
  const opening = openStore();
  // A failure is reported where the store is needed.
  opening.catch(() => undefined);
  const [reading] = await Promise.all([readTab(tab), announced]);
  // The user has clicked again meanwhile, or has opened another draft in the panel.
  if (!(await click.isLatest())) return;
  if (reading.kind === 'unreadable') return click.fail(reading.why);
  if (reading.kind === 'pdf') return click.fail('pdf');
  if (reading.source.url === '') return click.fail('browser-page');
  try {
    // The text of a selection in a frame that cannot be read comes with the click, without its context.
    const quote = reading.quote ?? (selection?.trim() ? { exact: selection.trim() } : undefined);
    await keepReading(await opening, click, { source: reading.source, quote, offers: reading.offers });
  } catch (error) {
    await click.fail('not-opened');
    throw error;
  }
}

async function keepReading(store: EvidenceStore, click: Click, reading: PageWithQuote): Promise<void> {
  const { draft, isContinued, isQuoted } = await draftFor(store, click, reading);
  const kept = await store.keepDraft(draft);
  if (!kept.ok) return click.fail(kept.error.code === 'full-disk' ? 'not-kept' : 'not-opened');
  await keepOffers(click.tab.windowId, reading.offers && { ...reading.offers, tabId: click.tab.id!, at: click.at });
  await click.show({ kind: 'draft', draft: draft.id, at: click.at, tab: click.tab.id, isContinued, isQuoted });
  await store.dropUntouchedDrafts([draft.id, ...(await draftsInPanels())]);
  await forgetClosedPrivateDrafts();
}

/** A click on a tab, and what the panel of its window shows for it. */
class Click {
  readonly at = Date.now();
  constructor(readonly tab: Tab) {}

  get page() {
    const { title, url = '' } = this.tab;
    return { title: plainText(title) ?? '', url: cleanAddress(url), at: this.at };
  }
  /** The private window of the tab, if it is in one. */
  get privateWindow(): number | undefined {
    return this.tab.incognito ? this.tab.windowId : undefined;
  }

  show(focus: PanelFocus): Promise<void> {
    return showInPanel(this.tab.windowId, focus);
  }
  fail(why: Unreadable): Promise<void> {
    return this.show({ kind: 'unreadable', why, ...this.page });
  }
  async isLatest(): Promise<boolean> {
    return (await panelFocus(this.tab.windowId))?.at === this.at;
  }
}

interface PageWithQuote {
  readonly source: Source;
  readonly quote: TextQuote | undefined;
  readonly offers?: FoundOffers | undefined;
}

interface Opened {
  readonly draft: Draft;
  readonly isContinued: boolean;
  readonly isQuoted: boolean;
}

/** The page's draft as the user left it, or a new one. A draft that the user has changed is never filled again. */
async function draftFor(
  store: EvidenceStore,
  { privateWindow }: Click,
  { source, quote }: PageWithQuote,
): Promise<Opened> {
  const { url, urlIsPartial, title } = source;
  const atAddress = await store.draftOfPage(url, privateWindow);
  // Several pages share an address that lost a part; then the title tells them apart.
  const present = urlIsPartial && atAddress?.fromPage?.title !== title ? undefined : atAddress;
  const fresh = draftFromPage(source, momentOf(new Date(), present?.id ?? store.newId(), privateWindow));
  const isContinued = present?.touched === true;
  const draft = isContinued ? present : fresh;
  if (!quote || hasQuote(draft, quote)) return { draft, isContinued, isQuoted: false };
  const quotes = [...(draft.content.quotes ?? []), { ...quote }];
  // An open form adopts only a newer draft; otherwise it overwrites this one with the next keystroke.
  const { changedAt } = fresh;
  return {
    draft: { ...draft, content: { ...draft.content, quotes }, touched: true, changedAt },
    isContinued,
    isQuoted: true,
  };
}

/** Two places of a page with the same words are two quotes. */
function hasQuote({ content }: Draft, { exact, prefix }: TextQuote): boolean {
  return (content.quotes ?? []).some((each) => 'exact' in each && each.exact === exact && each.prefix === prefix);
}
