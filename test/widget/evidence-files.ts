import type { EvidenceLog } from '@imh/core';
import type { EvidenceElement } from '../../widget/src/evidence/evidence-element.js';
import type { FilesReadEvent } from '../../widget/src/events.js';
import { zipSync, type Zippable } from 'fflate';
import { place, settle } from './place.js';

export const gardenFramework = '/test/fixtures/frameworks/garden.json';
const folder = '/test/fixtures/evidence/';

/** A fixture as the file that somebody sent. */
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

/** A log with entries that say so much; ids by their place. */
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
      versions: [{ version: uuid(100_000 + index), parents: [], at: '2026-10-01T09:00:00Z', machine: 'm', content: { title: `Entry ${index}`, ...content } }],
    })),
    ...more,
  } as EvidenceLog; // prettier-ignore
}

/** An element on the page, ready for files. */
export async function desk(attributes = `framework="${gardenFramework}"`): Promise<EvidenceElement> {
  await place(`<imh-evidence ${attributes}></imh-evidence>`);
  return document.querySelector('imh-evidence')!;
}

/** Hands files over as the browser's own window does, and waits until they are read. */
export async function choose(element: EvidenceElement, ...files: File[]): Promise<FilesReadEvent> {
  const read = new Promise<FilesReadEvent>((resolve) => element.addEventListener('imh-read-files', resolve, { once: true })); // prettier-ignore
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

/** Waits until a view is there that was loaded after a click. */
export async function until(done: () => boolean): Promise<void> {
  for (let left = 100; left > 0 && !done(); left -= 1) await settle(30);
  if (!done()) throw new Error('It did not come.');
}
