import { type Result, success } from '@imh/core';
import { fromWindows } from '../file/old-encodings.js';
import { type ZipError, zipFailure } from './error.js';

/** An entry as the central directory describes it; sizes are claims until the entry is read. */
export interface ZipEntry {
  /** 0: stored, 8: deflate. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc32: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Of the local header, in bytes from the start of the file. */
  readonly offset: number;
}

export interface ZipDirectory {
  /** By path, with "/" between folders. Folders themselves are left out; the first of several with one path counts. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** Number of entries left out because their path leads out of the archive. */
  readonly outside: number;
}

/** Maximum size of a central directory in bytes: 100,000 names of ordinary length. */
const MAX_DIRECTORY = 16 * 1024 * 1024;
const END = 0x06054b50;
const END_LENGTH = 22;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;

/** Reads the directory at the end of an archive (APPNOTE.TXT, 4.3.12 to 4.3.16), ZIP64 included. */
export async function readDirectory(file: Blob): Promise<Result<ZipDirectory, ZipError>> {
  const end = await findEnd(file);
  if (!end.ok) return end;
  const { count, size, offset } = end.value;
  if (size > MAX_DIRECTORY || offset + size > file.size) return zipFailure('zip-damaged');
  return entriesIn(await viewOf(file.slice(offset, offset + size)), count);
}

interface End {
  /** Number of entries. */
  readonly count: number;
  readonly size: number;
  readonly offset: number;
}

async function findEnd(file: Blob): Promise<Result<End, ZipError>> {
  // The end record comes last, except for a comment of up to 64 kB.
  const start = Math.max(0, file.size - END_LENGTH - 0xffff);
  const tail = await viewOf(file.slice(start));
  let at = tail.byteLength - END_LENGTH;
  while (at >= 0 && tail.getUint32(at, true) !== END) at -= 1;
  if (at < 0) return zipFailure('zip-damaged');
  const disk = tail.getUint16(at + 4, true);
  const count = tail.getUint16(at + 10, true);
  const size = tail.getUint32(at + 12, true);
  const offset = tail.getUint32(at + 16, true);
  const isZip64 = count === 0xffff || size === 0xffffffff || offset === 0xffffffff;
  if (isZip64 && start + at >= 20) return findZip64End(file, start + at - 20, { count, size, offset });
  return disk === 0 ? success({ count, size, offset }) : zipFailure('zip-unknown');
}

/** @param plain used if there is no ZIP64 record: an archive may have exactly 65,535 entries */
async function findZip64End(file: Blob, locatorAt: number, plain: End): Promise<Result<End, ZipError>> {
  const locator = await viewOf(file.slice(locatorAt, locatorAt + 20));
  if (locator.getUint32(0, true) !== ZIP64_LOCATOR) return success(plain);
  if (locator.getUint32(16, true) > 1) return zipFailure('zip-unknown');
  const at = uint64(locator, 8);
  if (at + 56 > locatorAt) return zipFailure('zip-damaged');
  const record = await viewOf(file.slice(at, at + 56));
  if (record.getUint32(0, true) !== ZIP64_END) return zipFailure('zip-damaged');
  return success({ count: uint64(record, 32), size: uint64(record, 40), offset: uint64(record, 48) });
}

function entriesIn(view: DataView<ArrayBuffer>, count: number): Result<ZipDirectory, ZipError> {
  const entries = new Map<string, ZipEntry>();
  let outside = 0;
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY) return zipFailure('zip-damaged');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const extraAt = at + ENTRY_LENGTH + nameLength;
    const next = extraAt + extraLength + view.getUint16(at + 32, true);
    if (next > view.byteLength) return zipFailure('zip-damaged');
    const name = decodeName(new Uint8Array(view.buffer, at + ENTRY_LENGTH, nameLength));
    if (leadsOutside(name)) outside += 1;
    else if (!name.endsWith('/') && !entries.has(name)) {
      const extra = new DataView(view.buffer, extraAt, extraLength);
      const entry = entryAt(view, at, extra);
      if (!entry) return zipFailure('zip-damaged');
      entries.set(name, entry);
    }
    at = next;
  }
  return success({ entries, outside });
}

function entryAt(view: DataView, at: number, extra: DataView): ZipEntry | undefined {
  const flags = view.getUint16(at + 8, true);
  const zip64 = zip64Fields(extra);
  // APPNOTE.TXT, 4.5.3: the ZIP64 field holds, in this order, only those that are 0xffffffff here.
  let isComplete = true;
  const [unpackedBytes, packedBytes, offset] = [24, 20, 42].map((field) => {
    const value = view.getUint32(at + field, true);
    if (value !== 0xffffffff) return value;
    const large = zip64.shift();
    if (large === undefined) isComplete = false;
    return large ?? value;
  }) as [number, number, number];
  if (!isComplete) return undefined;
  return {
    method: view.getUint16(at + 10, true),
    // Bit 0: this entry; bit 13: the directory itself is encrypted, and its values are masked.
    encrypted: (flags & 0x2001) !== 0,
    crc32: view.getUint32(at + 16, true),
    packedBytes,
    unpackedBytes,
    offset,
  };
}

function zip64Fields(extra: DataView): number[] {
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    if (extra.getUint16(at, true) !== 1) continue;
    const end = Math.min(at + 4 + extra.getUint16(at + 2, true), extra.byteLength);
    const fields: number[] = [];
    for (let field = at + 4; field + 8 <= end && fields.length < 3; field += 8) fields.push(uint64(extra, field));
    return fields;
  }
  return [];
}

/** Names are UTF-8, or in the encoding of an old program; some of those write folders as Windows does. */
function decodeName(bytes: Uint8Array<ArrayBuffer>): string {
  let name;
  try {
    name = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    name = fromWindows(bytes);
  }
  return name.replaceAll('\\', '/');
}

/** True for absolute paths, drive letters, ".." and NUL. */
function leadsOutside(path: string): boolean {
  return /^\/|^[A-Za-z]:|\0|(^|\/)\.\.(\/|$)/.test(path);
}

/** Values above 2^53 lose their last digits, and are larger than any file all the same. */
function uint64(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

export async function viewOf(part: Blob): Promise<DataView<ArrayBuffer>> {
  return new DataView(await part.arrayBuffer());
}
