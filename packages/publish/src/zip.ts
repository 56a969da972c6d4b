import { strToU8, type Zippable, zipSync } from 'fflate';
import type { PublishedFile } from './publication.js';

/** The earliest date that a ZIP file can contain: the same files always give the same bytes. */
const noDate = new Date(1980, 0, 1);

/** Several files as one download. Names contain folders: "chunks/common-9c7fecc.js". */
export function zipOf(files: readonly Pick<PublishedFile, 'name' | 'content'>[]): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const { name, content } of files) {
    entries[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(entries, { level: 6, mtime: noDate }) as Uint8Array<ArrayBuffer>;
}
