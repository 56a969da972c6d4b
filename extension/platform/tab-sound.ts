import { browser } from 'wxt/browser';

export interface SoundingTab {
  readonly id: number;
  /** True while the tab plays sound, even if it is muted. The browser tells it without any permission. */
  readonly isSounding: boolean;
}

/** The tab in front in the window of this page. */
export async function tabInFront(): Promise<SoundingTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, isSounding: tab.audible ?? false };
}

/** Whether a tab plays sound; undefined if it was closed. */
export async function isTabSounding(id: number): Promise<boolean | undefined> {
  try {
    return (await browser.tabs.get(id)).audible ?? false;
  } catch {
    return undefined;
  }
}

/** Calls back when any tab begins or ceases to play sound. */
export function onTabSound(listener: (tab: SoundingTab) => void, signal: AbortSignal): void {
  const changed = (id: number, { audible }: { audible?: boolean }) => {
    if (audible !== undefined) listener({ id, isSounding: audible });
  };
  browser.tabs.onUpdated.addListener(changed);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(changed), { once: true });
}

/** How far a tab's video or recording has played, in seconds; undefined if there is none, or it may not be read. */
export async function playedSeconds(tabId: number): Promise<number | undefined> {
  try {
    const [injected] = await browser.scripting.executeScript({ target: { tabId }, func: playedInPage });
    const seconds: unknown = injected?.result;
    return typeof seconds === 'number' ? seconds : undefined;
  } catch {
    // The page was left, and with it went the right to read it.
    return undefined;
  }
}

/** Runs in the page. A live stream has no end, so its position means nothing to a reader of the note. */
function playedInPage(): number | null {
  const recordings = [...document.querySelectorAll<HTMLMediaElement>('video, audio')]
    .filter(({ duration, currentTime }) => Number.isFinite(duration) && currentTime > 0)
    .sort((one, other) => Number(one.paused) - Number(other.paused) || other.duration - one.duration);
  return recordings[0]?.currentTime ?? null;
}
