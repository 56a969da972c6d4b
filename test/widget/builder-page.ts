import { waitUntil } from '@open-wc/testing';
import { define } from '../../widget/builder/app/define.js';
import { isVisible, nameOf } from './by-role.js';

define();

/** Puts a builder into the page, at a step. */
export async function openBuilder(step: string): Promise<HTMLElement> {
  history.replaceState(null, '', `#${step}`);
  const app = document.createElement('builder-app');
  document.body.append(app);
  placed.push(app);
  await until(() => partOf(app, `builder-${step}`)?.shadowRoot?.querySelector('h1'), `step ${step}`);
  return app;
}

const placed: HTMLElement[] = [];

/** Removes the builders and the draft that they kept. */
export async function closeBuilders(): Promise<void> {
  for (const app of placed.splice(0)) app.remove();
  history.replaceState(null, '', location.href.split('#')[0]);
  await new Promise<void>((resolve, reject) => {
    const asked = indexedDB.deleteDatabase('imh-builder');
    asked.onsuccess = () => resolve();
    asked.onerror = () => reject(asked.error as DOMException);
  });
}

/** Removes a builder but not its draft, as closing the page does. */
export async function leaveBuilder(app: HTMLElement): Promise<void> {
  app.remove();
  await new Promise((resolve) => setTimeout(resolve, 100));
}

/** An element of a builder, in whatever shadow root. */
export function partOf(root: Element | ShadowRoot, selector: string): HTMLElement | undefined {
  return partsOf(root, selector)[0];
}

export function partsOf(root: Element | ShadowRoot, selector: string): HTMLElement[] {
  const within = root instanceof Element && root.shadowRoot ? root.shadowRoot : root;
  return [
    ...within.querySelectorAll<HTMLElement>(selector),
    ...[...within.querySelectorAll('*')].flatMap((one) => (one.shadowRoot ? partsOf(one.shadowRoot, selector) : [])),
  ];
}

/** A control that a person sees, by its name, in whatever shadow root. */
export function control<Kind extends HTMLElement = HTMLElement>(app: HTMLElement, name: string | RegExp): Kind {
  const all = partsOf(app, 'button, input, select, textarea, a[href], summary').filter(
    (one) => isVisible(one) || one.matches('input[type=file]'),
  );
  const found = all.find((one) => (typeof name === 'string' ? nameOf(one) === name : name.test(nameOf(one))));
  if (!found) throw new Error(`No control “${String(name)}”. There are: ${all.map(nameOf).join(' | ')}`);
  return found as Kind;
}

/** Types into a field and leaves it. */
export function fill(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Gives a file to the first field for files, as picking one does. */
export function pick(app: HTMLElement, name: string, content: BlobPart, at = 0): void {
  const field = partsOf(app, 'input[type=file]')[at] as HTMLInputElement;
  const transfer = new DataTransfer();
  transfer.items.add(new File([content], name));
  field.files = transfer.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Every word in sight, in whatever shadow root. */
export function words(root: Element | ShadowRoot): string {
  const within = root instanceof Element && root.shadowRoot ? root.shadowRoot : root;
  const own = [...within.querySelectorAll<HTMLElement>('*')]
    .filter((one) => !one.matches('style, script') && isVisible(one))
    .flatMap((one) => [
      ...[...one.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? ''),
      one.shadowRoot ? words(one.shadowRoot) : '',
    ]);
  return own.join(' ').replace(/\s+/g, ' ');
}

/** Waits as long as a busy machine may take. */
export const until = (condition: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(condition()), message, { timeout: 15_000, interval: 25 });

export const shows = (app: HTMLElement, text: string | RegExp): Promise<void> =>
  until(
    () => (typeof text === 'string' ? words(app).includes(text) : text.test(words(app))),
    `shows ${String(text)}; it shows ${words(app).slice(0, 2000)}`,
  );
