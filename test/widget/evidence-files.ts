import type { EvidenceLog } from '@imh/core';
import type { EvidenceElement } from '../../widget/src/evidence/evidence-element.js';
import type { FilesReadEvent } from '../../widget/src/events.js';
import { zipSync, type Zippable } from 'fflate';
import { allByRole, byRole, visibleText } from './by-role.js';
import { place, settle } from './place.js';

export const gardenFramework = '/test/fixtures/frameworks/garden.json';
const folder = '/test/fixtures/evidence/';

/** A fixture as a file that somebody sent. */
export async function fixture(name: string): Promise<File> {
  return new File([await textOf(name)], name);
}

export async function textOf(name: string): Promise<string> {
  return (await fetch(`${folder}${name}`)).text();
}

export async function documentOf<Document>(name: string): Promise<Document> {
  return JSON.parse(await textOf(name)) as Document;
}

export const jsonFile = (name: string, value: unknown): File => new File([JSON.stringify(value)], name);

export function zipFile(name: string, parts: Zippable): File {
  return new File([zipSync(parts) as Uint8Array<ArrayBuffer>], name);
}

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A log with these entries; their ids are their positions. */
export function logOf(
  name: string | undefined,
  contents: readonly object[],
  more: Partial<EvidenceLog> = {},
): EvidenceLog {
  const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  return {
    format: 'imh-evidence-log',
    formatVersion: 1,
    exportedAt: '2026-11-01T09:00:00Z',
    machine: `m-${name ?? 'nobody'}`,
    purpose: 'hand-over',
    ...(name === undefined ? {} : { subject: { name } }),
    entries: contents.map((content, index) => ({
      id: uuid(index),
      versions: [
        {
          version: uuid(100_000 + index),
          parents: [],
          at: '2026-10-01T09:00:00Z',
          machine: 'm',
          content: { title: `Entry ${index}`, ...content },
        },
      ],
    })),
    ...more,
  } as EvidenceLog;
}

/** An element on the page, ready for files. */
export async function reviewElement(attributes = `framework="${gardenFramework}"`): Promise<EvidenceElement> {
  await place(`<imh-evidence ${attributes}></imh-evidence>`);
  return document.querySelector('imh-evidence')!;
}

/** Chooses files as in the browser's own window, and waits until they are read. */
export async function choose(element: EvidenceElement, ...files: File[]): Promise<FilesReadEvent> {
  const read = new Promise<FilesReadEvent>((resolve) =>
    element.addEventListener('imh-read-files', resolve, { once: true }),
  );
  const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
  input.files = transferOf(files).files;
  input.dispatchEvent(new Event('change'));
  const event = await read;
  await settle();
  return event;
}

export function transferOf(files: readonly File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
}

/** Waits for something that is rendered after an event, or loaded after a click. */
export async function until(done: () => boolean): Promise<void> {
  for (let left = 100; left > 0 && !done(); left -= 1) await settle(30);
  if (!done()) throw new Error('It was never rendered.');
}

/** The table whose caption is, or matches, a name. */
export function tableNamed(element: Element, name: string | RegExp): HTMLTableElement {
  const tables = [...element.shadowRoot!.querySelectorAll('table')];
  const captions = tables.map(({ caption }) => textIn(caption!));
  const index = captions.findIndex((caption) => (typeof name === 'string' ? caption === name : name.test(caption)));
  if (index < 0) throw new Error(`No table called ${String(name)}. There are: ${captions.join('; ') || 'none'}`);
  return tables[index]!;
}

/** The text of each cell, row by row, with the head. */
export const cellsOf = ({ rows }: HTMLTableElement): string[][] => [...rows].map(({ cells }) => [...cells].map(textIn));

/** Text without the line breaks of the template. */
export const textIn = ({ textContent }: Element): string => textContent!.replace(/\s+/g, ' ').trim();

/** The visible text of an element, without the line breaks of templates. */
export const text = (element: Element): string => visibleText(element).replace(/\s+/g, ' ');

/** Opens a `<details>` by its summary, and waits for its content. */
export async function openDetails(element: Element, summary: string | RegExp): Promise<void> {
  const summaries = [...element.shadowRoot!.querySelectorAll('summary')];
  const found = summaries.filter((one) =>
    typeof summary === 'string' ? textIn(one) === summary : summary.test(textIn(one)),
  );
  if (found.length === 0) throw new Error(`No details called ${String(summary)}`);
  for (const one of found) one.click();
  await settle();
}

/** The text of the alert, once there is one. */
export async function alertOf(element: Element): Promise<string> {
  await until(() => allByRole(element, 'alert').length > 0);
  return byRole(element, 'alert').innerText;
}
