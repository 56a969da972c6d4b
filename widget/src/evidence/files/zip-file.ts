import { failure, type Result, success } from '@imh/core';
import { Checksum } from './checksum.js';

export type ZipFault = 'zip-damaged' | 'zip-encrypted' | 'zip-unknown' | 'zip-too-large';

interface ZipEntry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  readonly packed: number;
  readonly offset: number;
}

/** What stands in place of a size or an offset that another record holds. */
const ELSEWHERE = 0xffffffff;
/** Bytes that a directory may have: 65,535 names of ordinary length. */
const LARGEST_DIRECTORY = 16 * 1024 * 1024;

/**
 * A ZIP on the person's disk, of which only the parts that are asked for are read. The browser does the unpacking, with
 * a bound on what comes out: a few kilobytes can claim, or be, gigabytes. Sizes that the file states are not believed.
 */
export class ZipFile {
  constructor(
    readonly file: Blob,
    readonly entries: ReadonlyMap<string, ZipEntry>,
    /** Entries whose names lead outside the folder that one would unpack to; they are left out. */
    readonly outside: number,
  ) {}

  /** Reads the directory at the end (APPNOTE.TXT, 4.3.12 and 4.3.16). */
  static async open(file: Blob): Promise<Result<ZipFile, ZipFault>> {
    // The end record stands last, but for a comment of up to 64 kB.
    const start = Math.max(0, file.size - 22 - 65_535);
    const tail = await viewOf(file.slice(start));
    let at = tail.byteLength - 22;
    while (at >= 0 && tail.getUint32(at, true) !== 0x06054b50) at -= 1;
    if (at < 0) return failure('zip-damaged');
    const [count, size, offset] = [tail.getUint16(at + 10, true), tail.getUint32(at + 12, true), tail.getUint32(at + 16, true)]; // prettier-ignore
    // Archives of more than 4 GB or 65,535 entries have another directory; no hand-over is that large.
    if (count === 0xffff || offset === ELSEWHERE) return failure('zip-unknown');
    if (offset + size > file.size || size > LARGEST_DIRECTORY) return failure('zip-damaged');
    return readDirectory(file, await viewOf(file.slice(offset, offset + size)), count);
  }

  /** @param most bytes that the entry may unpack to */
  async read(name: string, most: number): Promise<Result<Uint8Array<ArrayBuffer>, ZipFault>> {
    const entry = this.entries.get(name)!;
    if (entry.encrypted) return failure('zip-encrypted');
    if (entry.method !== 0 && entry.method !== 8) return failure('zip-unknown');
    if (entry.packed === ELSEWHERE || entry.offset === ELSEWHERE) return failure('zip-unknown');
    const header = await viewOf(this.file.slice(entry.offset, entry.offset + 30));
    if (header.byteLength < 30 || header.getUint32(0, true) !== 0x04034b50) return failure('zip-damaged');
    const start = entry.offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
    const packed = this.file.slice(start, start + entry.packed);
    if (packed.size < entry.packed) return failure('zip-damaged');
    const bytes = packed.stream();
    const unpacked = entry.method === 8 ? bytes.pipeThrough(new DecompressionStream('deflate-raw')) : bytes;
    return collect(unpacked, most, entry.checksum);
  }
}

function readDirectory(file: Blob, view: DataView<ArrayBuffer>, count: number): Result<ZipFile, ZipFault> {
  const entries = new Map<string, ZipEntry>();
  let outside = 0;
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return failure('zip-damaged');
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [number, number, number]; // prettier-ignore
    if (at + 46 + name > view.byteLength) return failure('zip-damaged');
    const path = pathOf(new Uint8Array(view.buffer, at + 46, name));
    if (leadsOutside(path)) outside += 1;
    else if (!path.endsWith('/') && !entries.has(path)) {
      entries.set(path, {
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        method: view.getUint16(at + 10, true),
        checksum: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        offset: view.getUint32(at + 42, true),
      });
    }
    at += 46 + name + extra + comment;
  }
  return success(new ZipFile(file, entries, outside));
}

/** Names are UTF-8, or of a program that knows only its own letters; some of those write folders as Windows does. */
function pathOf(bytes: Uint8Array<ArrayBuffer>): string {
  let path;
  try {
    path = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    path = new TextDecoder('windows-1252').decode(bytes);
  }
  return path.replaceAll('\\', '/');
}

/** Nothing is written to a disk here; but whoever unpacks such a file elsewhere is better warned. */
const leadsOutside = (path: string): boolean => /^\/|^[A-Za-z]:|\0|(^|\/)\.\.(\/|$)/.test(path);

async function collect(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  most: number,
  wanted: number,
): Promise<Result<Uint8Array<ArrayBuffer>, ZipFault>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const checksum = new Checksum();
  let length = 0;
  const reader = stream.getReader();
  try {
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
      length += value!.length;
      if (length > most) {
        await reader.cancel();
        return failure('zip-too-large');
      }
      checksum.add(value!);
      chunks.push(value!);
    }
  } catch {
    return failure('zip-damaged');
  }
  if (checksum.value !== wanted) return failure('zip-damaged');
  return success(new Uint8Array(await new Blob(chunks).arrayBuffer()));
}

const viewOf = async (part: Blob): Promise<DataView<ArrayBuffer>> => new DataView(await part.arrayBuffer());
