import { failure, type Result, success } from '@imh/core';
import { Inflate } from 'fflate';
import type { FormatError } from '../report/results.js';

// A ZIP archive's directory and its entries, with a bound on what they unpack to: a few kilobytes can claim, or be,
// gigabytes. fflate does the unpacking; its own `unzipSync` believes what an entry says of its size.

/** Bytes that all entries read from one archive may unpack to. A framework's workbook has less than one megabyte. */
export const MOST_UNPACKED = 64 * 1024 * 1024;
/** Packed bytes that are given to the unpacking at a time; it makes at most about a thousand times as many of them. */
const STEP = 2048;

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly offset: number;
}

export class ZipArchive {
  #left = MOST_UNPACKED;

  private constructor(
    readonly bytes: Uint8Array,
    readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** Reads the directory at the end of the archive (APPNOTE.TXT, 4.3.12 and 4.3.16). */
  static open(bytes: Uint8Array): Result<ZipArchive, FormatError> {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = endOfDirectory(view);
    if (end === undefined) return broken('its directory is missing; the file may be cut off');
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    const entries = new Map<string, Entry>();
    for (let index = 0; index < count; index += 1) {
      if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return broken('its directory is damaged');
      const nameLength = view.getUint16(at + 28, true);
      const name = String.fromCharCode(...bytes.subarray(at + 46, Math.min(at + 46 + nameLength, at + 46 + 1024)));
      entries.set(name.replaceAll('\\', '/').toLowerCase(), {
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        packed: view.getUint32(at + 20, true),
        offset: view.getUint32(at + 42, true),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return success(new ZipArchive(bytes, entries));
  }

  /** The unpacked bytes of an entry, whatever case its name is in; undefined where there is none. */
  read(name: string): Result<Uint8Array | undefined, FormatError> {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) return success(undefined);
    const { bytes } = this;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (entry.encrypted) return broken(`${name} is encrypted`);
    if (entry.offset + 30 > bytes.length) return broken(`${name} is cut off`);
    const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
    const packed = bytes.subarray(start, start + entry.packed);
    if (packed.length < entry.packed) return broken(`${name} is cut off`);
    if (entry.method !== 0 && entry.method !== 8) return broken(`${name} is packed in a way that is not known here`);
    const unpacked = entry.method === 0 ? packed : inflated(packed, this.#left);
    if (unpacked === undefined) return broken(`${name} is damaged`);
    if (unpacked === 'too much' || unpacked.length > this.#left) {
      const message = `The workbook unpacks to more than ${MOST_UNPACKED / 1024 / 1024} megabytes; no framework is that large.`;
      return failure({ code: 'too-large', message });
    }
    this.#left -= unpacked.length;
    return success(unpacked);
  }
}

function inflated(packed: Uint8Array, most: number): Uint8Array | 'too much' | undefined {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
      if (length > most) return 'too much';
    }
  } catch {
    // fflate throws on damage; what is expected is a value here.
    return undefined;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** The record stands last, but for a comment of up to 64 kB. */
function endOfDirectory(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}

function broken(why: string): Result<never, FormatError> {
  return failure({ code: 'broken-workbook', message: `The workbook cannot be unpacked: ${why}.` });
}
