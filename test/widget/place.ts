import '../../widget/src/imh-competencies.js';
import type { CompetenciesElement } from '../../widget/src/competencies/competencies-element.js';
import type { FailedEvent } from '../../widget/src/events.js';

export const garden = '/test/fixtures/frameworks/garden.json';

/** Puts markup with a widget into the page and waits until that shows its framework or why not. */
export async function place(markup: string): Promise<CompetenciesElement> {
  const holder = document.createElement('div');
  const settled = new Promise<void>((resolve) => {
    holder.addEventListener('imh-ready', () => resolve(), { once: true });
    holder.addEventListener('imh-failed', () => resolve(), { once: true });
  });
  holder.innerHTML = markup;
  document.body.append(holder);
  placed.push(holder);
  await settled;
  return holder.querySelector<CompetenciesElement>('imh-competencies')!;
}

const placed: Element[] = [];

export function clearPage(): void {
  for (const holder of placed.splice(0)) holder.remove();
  history.replaceState(null, '', location.href.split('#')[0]);
}

export const failure = (element: HTMLElement): Promise<FailedEvent> =>
  new Promise((resolve) => element.addEventListener('imh-failed', resolve, { once: true }));

/** Lets pending work be done: microtasks, idle slices, a frame. */
export async function settle(milliseconds = 60): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Waits for several idle slices: rendering in idle time that has not been stopped would continue before they end. */
export async function idleSlices(): Promise<void> {
  for (let left = 5; left > 0; left -= 1) await new Promise((resolve) => requestIdleCallback(resolve));
}

/** Lets the server send the answers of `/answers/late.json` that were requested so far. */
export async function releaseLateAnswers(): Promise<void> {
  await fetch('/answers/release');
}

const spoken: string[] = [];
for (const level of ['error', 'warn'] as const) {
  const original = console[level];
  console[level] = (...words: unknown[]) => {
    spoken.push(`${level}: ${words.map(String).join(' ')}`);
    original(...words);
  };
}

/** For afterEach: a test that makes the console speak fails. */
export function expectQuietConsole(): void {
  const said = spoken.splice(0);
  if (said.length > 0) throw new Error(`The console said: ${said.join('; ')}`);
}
