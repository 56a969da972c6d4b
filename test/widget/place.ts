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
