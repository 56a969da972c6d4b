// The one reader of ZIP files: workbooks here, logs in the widget. Deflate is the platform's (DecompressionStream in
// Chrome 103, Firefox 113, Safari 16.4, Node 20.12). The directory is read here because the libraries cost more than the
// rest of the page that needs them (November 2026, minified and brotli):
// - @zip.js/zip.js 2.24.0 (BSD-3-Clause, maintained): 44.2 kB as zip-core-native, the smallest entry that can turn its
//   workers off (a publisher's CSP forbids workers from blob: addresses); 20.2 kB for ZipReader alone. This folder: 1.7.
// - fflate 0.8.3 (MIT): 2.0 kB for Inflate, but no CRC and no ZIP64, and its unzip functions trust the sizes that
//   entries declare.

import { type Result, success } from '@imh/core';
import { collectBytes } from './collect-bytes.js';
import { crc32 } from './crc32.js';
import { readDirectory, viewOf, type ZipDirectory } from './directory.js';
import { type ZipError, zipFailure } from './error.js';

export type { ZipEntry } from './directory.js';

const LOCAL_HEADER = 0x04034b50;
/** Packed bytes unpacked at a time. Deflate makes at most 1,032 times as many, so a limit is overrun by 8 MB at most. */
const STEP = 8192;

/** Opens an archive by its directory; entries are read only on request. @throws if a Blob can no longer be read */
export async function openZip(file: Blob | Uint8Array): Promise<Result<ZipArchive, ZipError>> {
  const blob = file instanceof Blob ? file : new Blob([file as Uint8Array<ArrayBuffer>]);
  const directory = await readDirectory(blob);
  return directory.ok ? success(new Archive(blob, directory.value)) : directory;
}

export interface ZipArchive extends ZipDirectory {
  /**
   * The bytes of an entry, with their checksum verified.
   * @param maxBytes unpacked; counted while unpacking, whatever size the entry declares
   */
  read(path: string, maxBytes: number): Promise<Result<Uint8Array<ArrayBuffer>, ZipError>>;
}

class Archive implements ZipArchive {
  readonly entries: ZipDirectory['entries'];
  readonly outside: number;

  constructor(
    readonly file: Blob,
    { entries, outside }: ZipDirectory,
  ) {
    this.entries = entries;
    this.outside = outside;
  }

  async read(path: string, maxBytes: number): Promise<Result<Uint8Array<ArrayBuffer>, ZipError>> {
    const entry = this.entries.get(path);
    if (!entry) throw new RangeError(`No entry "${path}" in the archive`);
    const { method, encrypted, packedBytes, unpackedBytes, offset } = entry;
    if (encrypted) return zipFailure('zip-encrypted');
    if (method !== 0 && method !== 8) return zipFailure('zip-unknown');
    if (unpackedBytes > maxBytes) return zipFailure('zip-too-large');
    const header = await viewOf(this.file.slice(offset, offset + 30));
    if (header.byteLength < 30 || header.getUint32(0, true) !== LOCAL_HEADER) return zipFailure('zip-damaged');
    const start = offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
    const packed = this.file.slice(start, start + packedBytes);
    if (packed.size < packedBytes) return zipFailure('zip-damaged');
    const unpacked = method === 0 ? packed.stream() : inSteps(packed).pipeThrough(inflate());
    let crc = 0;
    const bytes = await collectBytes(unpacked.getReader(), maxBytes, (chunk) => (crc = crc32(chunk, crc)));
    if (bytes === 'too-large') return zipFailure('zip-too-large');
    return bytes === 'damaged' || crc !== entry.crc32 ? zipFailure('zip-damaged') : success(bytes);
  }
}

// The type that the DOM library gives accepts a view of any buffer, and pipeThrough() is stricter than that.
const inflate = () =>
  new DecompressionStream('deflate-raw') as ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>;

function inSteps(packed: Blob): ReadableStream<Uint8Array<ArrayBuffer>> {
  const reader = packed.stream().getReader();
  let chunk = new Uint8Array();
  return new ReadableStream({
    async pull(controller) {
      while (chunk.length === 0) {
        const { done, value } = await reader.read();
        if (done) return controller.close();
        chunk = value;
      }
      controller.enqueue(chunk.subarray(0, STEP));
      chunk = chunk.subarray(STEP);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
