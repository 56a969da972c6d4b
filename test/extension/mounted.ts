import type { EvidenceContent } from '@imh/core';
import { massAimh, starter, wiAimh } from '@imh/frameworks';
import { type Draft, EvidenceStore, type ItemRecord, type StoreOptions } from '@imh/storage';
import type { App, AppElement } from '../../extension/features/app-element.js';
import type { InterfaceLanguage } from '../../extension/strings/index.js';
import { stringsIn } from './strings-in.js';

const cleanUps: (() => unknown)[] = [];
const complaints: string[] = [];

for (const level of ['error', 'warn'] as const) {
  const original = console[level];
  console[level] = (...words: unknown[]) => {
    complaints.push(`${level}: ${words.map(String).join(' ')}`);
    original(...words);
  };
}

/** Opens a real store in a database of its own. */
export async function openStore(options: StoreOptions = {}): Promise<EvidenceStore> {
  const store = await EvidenceStore.open({
    name: `log-${crypto.randomUUID()}`,
    shipped: [starter, wiAimh, massAimh],
    ...options,
  });
  cleanUps.push(() => store.close());
  return store;
}

export function appOf(store: EvidenceStore, language: InterfaceLanguage = 'en'): App {
  return { store, language, strings: stringsIn(language) };
}

/** Adds an element to the page and waits until it has rendered. */
export async function mount<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> & { app: App },
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = Object.assign(document.createElement(tag), properties);
  document.body.append(element);
  cleanUps.push(() => element.remove());
  await (element as unknown as AppElement).updateComplete;
  return element;
}

/** For afterEach: removes elements, closes stores, and fails the test if something was printed to the console. */
export function cleanUp(): void {
  for (const clean of cleanUps.splice(0).reverse()) clean();
  const printed = complaints.splice(0);
  if (printed.length > 0) throw new Error(`Printed to the console: ${printed.join('; ')}`);
}

/** Repeats until `check` returns without an error. */
export async function until<T>(check: () => T | Promise<T>, timeout = 5_000): Promise<T> {
  const end = performance.now() + timeout;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }
}

/** Enters text as typing does. */
export function enter(field: HTMLElement, text: string): void {
  (field as HTMLInputElement).value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Chooses an option of a select. */
export function choose(select: HTMLElement, value: string): void {
  (select as HTMLSelectElement).value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Chooses files with the file button below an element, as the file dialog of the browser does. */
export function chooseFiles(below: Element, ...files: readonly File[]): void {
  const input = below.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  input.files = data.files;
  input.dispatchEvent(new Event('change'));
}

export function draftOf(content: Draft['content'] = {}): Draft {
  const at = '2026-11-21T09:00:00Z';
  return { id: crypto.randomUUID(), content, touched: false, createdAt: at, changedAt: at };
}

/** Saves an entry. */
export async function saveEntry(store: EvidenceStore, content: EvidenceContent): Promise<ItemRecord> {
  const saved = await store.save({ kind: 'entry', id: store.newId(), parents: [], content });
  if (!saved.ok) throw new Error(saved.error.message);
  return saved.value;
}

/** Adds many entries with the same content at once, with the ids `entry-0`, `entry-1` …. */
export async function saveEntries(store: EvidenceStore, count: number, content: EvidenceContent): Promise<void> {
  const at = '2026-11-01T00:00:00Z';
  const entries = Array.from({ length: count }, (_, index) => ({
    id: `entry-${index}`,
    versions: [{ version: `version-${index}`, parents: [], at, machine: 'test', content }],
  }));
  const log = { format: 'imh-evidence-log', formatVersion: 1, machine: 'test', purpose: 'backup' } as const;
  const imported = await store.importLog({ ...log, exportedAt: at, entries });
  if (!imported.ok) throw new Error(imported.error.message);
}

/** Resolves with the next event of a type. */
export function nextEvent<Type extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  type: Type,
): Promise<HTMLElementEventMap[Type]> {
  return new Promise((resolve) => element.addEventListener(type, resolve, { once: true }));
}
