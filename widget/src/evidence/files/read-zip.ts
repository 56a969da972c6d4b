import { failure } from '@imh/core';
import { openZip, type ZipArchive } from '@imh/formats/zip';
import { readBytes } from './read-bytes.js';
import { type Brought, type FileFault, LARGEST_LOG, type Read } from './review-file.js';

/** Maximum number of documents that are read from one ZIP. */
const MOST_DOCUMENTS = 200;

/** Reads all documents of a ZIP: usually one log, sometimes those of a whole group. */
export async function readZip(file: Blob, name: string, signal: AbortSignal): Promise<readonly Read[]> {
  const zip = await openZip(file);
  signal.throwIfAborted();
  const wrong = (code: Extract<FileFault, { code: unknown }>['code'], of = name): Read => ({
    name: of,
    result: failure({ code }),
  });
  if (!zip.ok) return [wrong(zip.error.code)];
  const paths = [...zip.value.entries.keys()].filter((path) => !isBeside(path));
  const packed = paths.filter((path) => /\.zip$/i.test(path));
  const documents = paths.filter((path) => /\.json$/i.test(path));
  if (documents.length + packed.length === 0) return [wrong('zip-without-log')];
  const inside = (path: string): string => (documents.length + packed.length === 1 ? name : `${name} › ${path}`);
  const found: Read[] = packed.slice(0, MOST_DOCUMENTS).map((path) => wrong('zip-in-zip', `${name} › ${path}`));
  // One bound for all that is unpacked: many small bombs are a large one.
  let left = LARGEST_LOG * 1024 * 1024;
  for (const path of documents.slice(0, MOST_DOCUMENTS)) {
    const bytes = await zip.value.read(path, left);
    signal.throwIfAborted();
    if (bytes.ok) {
      left -= bytes.value.length;
      const brought = await broughtBy(zip.value, path);
      found.push({ name: inside(path), result: await readBytes(inside(path), bytes.value, signal, brought) });
    } else {
      found.push(wrong(bytes.error.code, inside(path)));
      // The documents after it are not read, and the sentence states that.
      if (bytes.error.code === 'zip-too-large') break;
    }
  }
  if (documents.length > MOST_DOCUMENTS) found.push(wrong('zip-too-many'));
  return found;
}

/** True for certificates, and for files that operating systems add to a ZIP. */
const isBeside = (path: string): boolean => /(^|\/)(attachments\/|certificates\/|__MACOSX\/|\.)/.test(path);

/** Certificates beside a log: with the checksum in their name, or named for people, with a list of checksums. */
async function broughtBy(zip: ZipArchive, log: string): Promise<Brought> {
  const root = log.slice(0, log.lastIndexOf('/') + 1);
  const named = `${root}certificates/`;
  const list = `${named}SHA256SUMS.txt`;
  const sums = new Map<string, string>();
  const read = zip.entries.has(list) ? await zip.read(list, LARGEST_LOG * 1024 * 1024) : undefined;
  const lines = read?.ok ? new TextDecoder().decode(read.value) : '';
  for (const [, sum, name] of lines.matchAll(/^([0-9a-f]{64}) [ *](.+)$/gim)) sums.set(named + name!, sum!);
  const paths = new Map<string, string>();
  const unnamed: string[] = [];
  for (const path of zip.entries.keys()) {
    const isNamed = path.startsWith(named);
    if (path === list || path.endsWith('/') || !(isNamed || path.startsWith(`${root}attachments/`))) continue;
    const sum = (
      isNamed ? sums.get(path) : /\/([0-9a-f]{64})-/i.exec(`/${path.slice(root.length)}`)?.[1]
    )?.toLowerCase();
    if (sum !== undefined && !paths.has(sum)) paths.set(sum, path);
    else unnamed.push(path);
  }
  return { zip, paths, unnamed };
}
