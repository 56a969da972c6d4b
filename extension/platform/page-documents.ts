import { browser } from 'wxt/browser';
import type { NotTaken, Offer, PageOffers, PageScript, TakenText } from './page-offers.js';

const key = (windowId: number) => `offers-${windowId}`;

/** Keeps in memory what the page offers that was read last in a window; nothing if it offers nothing. */
export async function keepOffers(windowId: number, offers: PageOffers | undefined): Promise<void> {
  if (offers) await browser.storage.session.set({ [key(windowId)]: offers });
  else await browser.storage.session.remove(key(windowId));
}

export async function offersIn(windowId: number): Promise<PageOffers | undefined> {
  return (await browser.storage.session.get(key(windowId)))[key(windowId)] as PageOffers | undefined;
}

export function onOffers(
  windowId: number,
  listener: (offers: PageOffers | undefined) => void,
  signal: AbortSignal,
): void {
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key(windowId)];
    if (change) listener(change.newValue as PageOffers | undefined);
  };
  browser.storage.session.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(changed), { once: true });
}

type OtherPage = { readonly code: 'other-page' | 'no-access' };

/** The document that a person has chosen, read inside the page that was clicked on. */
export function takeDocument(page: PageOffers, offer: Offer): Promise<TakenText | NotTaken> {
  return runIn(page, (chosen: Offer) => inPage().takeDocument(chosen), [offer]);
}

export function takeMembersFile(page: PageOffers, written: string, base: string): Promise<TakenText | NotTaken> {
  return runIn(page, (address: string, from: string) => inPage().takeMembersFile(address, from), [written, base]);
}

/** The texts of the self-checks that the page keeps in this browser, and what its element shows at the moment. */
export async function takeAnswers(page: PageOffers, { element }: Offer): Promise<readonly string[] | OtherPage> {
  const shown = await shownAnswers(page, element);
  const kept = await runIn(page, (framework: string | null) => inPage().keptAnswers(framework), [
    shown?.framework ?? null,
  ]);
  if ('code' in kept) return kept;
  return shown?.answers ? [...kept, shown.answers] : kept;
}

/**
 * What the page's own script keeps nowhere, if the publisher has turned keeping off. It runs beside the page's scripts,
 * which may return anything; the answers are checked like any file.
 */
async function shownAnswers({ tabId }: PageOffers, element: number) {
  const read = (index: number) => {
    type Shown = Element & { answers?: unknown; framework?: { id?: unknown } };
    const outer = [...document.querySelectorAll('imh-competencies, imh-self-check, imh-trainings')][index] as
      Shown | undefined;
    const inner = outer?.shadowRoot?.querySelector('imh-self-check') as Shown | null | undefined;
    const framework = (inner ?? outer)?.framework?.id ?? outer?.framework?.id;
    const answers = (inner ?? outer)?.answers;
    return {
      framework: typeof framework === 'string' ? framework : undefined,
      answers: typeof answers === 'object' ? JSON.stringify(answers) : undefined,
    };
  };
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId },
      world: 'MAIN',
      func: read,
      args: [element],
    });
    return injected?.result as ReturnType<typeof read> | undefined;
  } catch {
    return undefined;
  }
}

/** Defined in the page by entrypoints/page-documents.ts. */
declare function inPage(): PageScript;

/** Runs a function in the page; it may use `inPage()` and its arguments, nothing else. */
async function runIn<Arguments extends unknown[], Value>(
  { tabId, place }: PageOffers,
  run: (...args: Arguments) => Value | Promise<Value>,
  args: Arguments,
): Promise<Value | OtherPage> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({ target, files: ['/page-documents.js'] });
    const [where] = await browser.scripting.executeScript({ target, func: () => inPage().place() });
    if (where?.result !== place) return { code: 'other-page' };
    const [injected] = await browser.scripting.executeScript({ target, func: run, args });
    return injected?.result as Value;
  } catch {
    return { code: 'no-access' };
  }
}
