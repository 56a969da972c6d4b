import { zipSync, type Zippable } from 'fflate';
import { openZip } from '@imh/formats/zip';
import { describe, expect, test } from 'vitest';

const MB = 1024 * 1024;
const text = (words: string) => new TextEncoder().encode(words);
const zip = (parts: Zippable) => zipSync(parts) as Uint8Array<ArrayBuffer>;

/** The content of an entry, or the code of the error. */
async function contentOf(bytes: Uint8Array | Blob, path: string, maxBytes = MB): Promise<string> {
  const archive = await openZip(bytes);
  if (!archive.ok) return archive.error.code;
  const read = await archive.value.read(path, maxBytes);
  return read.ok ? new TextDecoder().decode(read.value) : read.error.code;
}

async function pathsIn(bytes: Uint8Array): Promise<string[]> {
  const archive = await openZip(bytes);
  return archive.ok ? [...archive.value.entries.keys()] : [archive.error.code];
}

/** Offsets of a record's signature: 0x02014b50 for directory entries, 0x04034b50 for local headers. */
function recordsIn(bytes: Uint8Array, signature: number): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const offsets = Array.from({ length: Math.max(0, bytes.length - 3) }, (_, at) => at);
  return offsets.filter((at) => view.getUint32(at, true) === signature);
}

const DIRECTORY_ENTRY = 0x02014b50;
const END = 0x06054b50;

/** Archives with a directory entry changed: `edit` gets a view that starts at the entry. */
function withEntry(bytes: Uint8Array<ArrayBuffer>, edit: (entry: DataView) => void): Uint8Array<ArrayBuffer> {
  const changed = bytes.slice();
  for (const at of recordsIn(changed, DIRECTORY_ENTRY)) edit(new DataView(changed.buffer, at));
  return changed;
}

/** The same archive with sizes, offset and directory in ZIP64 records (APPNOTE.TXT, 4.3.14, 4.3.15 and 4.5.3). */
function asZip64(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const [at] = recordsIn(bytes, DIRECTORY_ENTRY) as [number];
  const [end] = recordsIn(bytes, END) as [number];
  const entry = bytes.slice(at, end);
  const view = new DataView(entry.buffer);
  const extra = new DataView(new ArrayBuffer(28));
  extra.setUint16(0, 1, true);
  extra.setUint16(2, 24, true);
  for (const [index, field] of [24, 20, 42].entries()) {
    extra.setBigUint64(4 + index * 8, BigInt(view.getUint32(field, true)), true);
    view.setUint32(field, 0xffffffff, true);
  }
  view.setUint16(30, extra.byteLength, true);
  const size = entry.length + extra.byteLength;
  const record = new DataView(new ArrayBuffer(56));
  record.setUint32(0, 0x06064b50, true);
  record.setBigUint64(4, 44n, true);
  record.setBigUint64(24, 1n, true);
  record.setBigUint64(32, 1n, true);
  record.setBigUint64(40, BigInt(size), true);
  record.setBigUint64(48, BigInt(at), true);
  const locator = new DataView(new ArrayBuffer(20));
  locator.setUint32(0, 0x07064b50, true);
  locator.setBigUint64(8, BigInt(at + size), true);
  locator.setUint32(16, 1, true);
  const last = new DataView(bytes.slice(end).buffer);
  last.setUint16(8, 0xffff, true);
  last.setUint16(10, 0xffff, true);
  last.setUint32(12, 0xffffffff, true);
  last.setUint32(16, 0xffffffff, true);
  const parts = [bytes.slice(0, at), entry, extra, record, locator, last].map(
    (part) => new Uint8Array(part.buffer as ArrayBuffer, part.byteOffset, part.byteLength),
  );
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let to = 0;
  for (const part of parts) {
    whole.set(part, to);
    to += part.length;
  }
  return whole;
}

describe('openZip', () => {
  const garden = zip({ 'beds/plan.txt': text('Two beds, one path.'), 'stored.txt': [text('As it is.'), { level: 0 }] });

  test('reads deflated and stored entries, from bytes and from a Blob', async () => {
    expect(await pathsIn(garden)).toEqual(['beds/plan.txt', 'stored.txt']);
    expect(await contentOf(garden, 'beds/plan.txt')).toBe('Two beds, one path.');
    expect(await contentOf(new Blob([garden]), 'stored.txt')).toBe('As it is.');
    expect(await contentOf(zip({ 'empty.txt': text('') }), 'empty.txt')).toBe('');
  });

  test('reads an archive that has a comment', async () => {
    const plain = zip({ 'a.txt': text('a') });
    const [end] = recordsIn(plain, END) as [number];
    const bytes = new Uint8Array([...plain.slice(0, end + 22), ...text('Packed by hand')]);
    new DataView(bytes.buffer).setUint16(end + 20, 14, true);
    expect(await contentOf(bytes, 'a.txt')).toBe('a');
  });

  test('reads ZIP64 records', async () => {
    const bytes = asZip64(zip({ 'large.txt': text('Not so large.') }));
    expect(await contentOf(bytes, 'large.txt')).toBe('Not so large.');
    for (let at = 0; at < bytes.length; at += 1)
      expect(typeof (await contentOf(bytes.slice(0, at), 'large.txt'))).toBe('string');
  });

  test('reports content that does not match its checksum', async () => {
    const bytes = garden.slice();
    const at = new TextDecoder('latin1').decode(bytes).indexOf('As it is.');
    bytes[at] = 'B'.charCodeAt(0);
    expect(await contentOf(bytes, 'stored.txt')).toBe('zip-damaged');
    expect(await contentOf(bytes, 'beds/plan.txt')).toBe('Two beds, one path.');
  });

  test('reports encrypted entries, unknown methods and split archives', async () => {
    const encrypted = withEntry(garden, (entry) => entry.setUint16(8, 1, true));
    expect(await contentOf(encrypted, 'stored.txt')).toBe('zip-encrypted');
    const bzip2 = withEntry(garden, (entry) => entry.setUint16(10, 12, true));
    expect(await contentOf(bzip2, 'stored.txt')).toBe('zip-unknown');
    const split = garden.slice();
    new DataView(split.buffer).setUint16(recordsIn(split, END)[0]! + 4, 3, true);
    expect(await contentOf(split, 'stored.txt')).toBe('zip-unknown');
  });

  test('leaves out folders, counts paths that lead out of the archive, takes the first of duplicate names', async () => {
    const bytes = zip({
      'folder/': text(''),
      '/etc/passwd': text('x'),
      'C:\\windows\\win.ini': text('x'),
      '..\\up.txt': text('x'),
      'a/../../up.txt': text('x'),
      'old\\style.txt': text('first'),
      'old/style.txt': text('second'),
      '..dots/fine.txt': text('x'),
    });
    expect(await pathsIn(bytes)).toEqual(['old/style.txt', '..dots/fine.txt']);
    expect(await contentOf(bytes, 'old/style.txt')).toBe('first');
    expect(await openZip(bytes)).toMatchObject({ value: { outside: 4 } });
  });

  test('reads names in UTF-8 and in Windows-1252', async () => {
    expect(await pathsIn(zip({ 'niño.txt': text('x') }))).toEqual(['niño.txt']);
    const bytes = zip({ 'ni_o.txt': text('x') });
    for (const at of recordsIn(bytes, DIRECTORY_ENTRY)) bytes[at + 46 + 2] = 0xf1;
    expect(await pathsIn(bytes)).toEqual(['niño.txt']);
  });

  test('limits unpacked bytes by the declared size and by the real size', async () => {
    const bomb = zip({ 'bomb.txt': [new Uint8Array(40 * MB), { level: 9 }] });
    expect(bomb.length).toBeLessThan(60_000);
    expect(await contentOf(bomb, 'bomb.txt', 10 * MB)).toBe('zip-too-large');
    const lying = withEntry(bomb, (entry) => entry.setUint32(24, 10, true));
    expect(await contentOf(lying, 'bomb.txt', 10 * MB)).toBe('zip-too-large');
    expect(await contentOf(garden, 'stored.txt', 9)).toBe('As it is.');
    expect(await contentOf(garden, 'stored.txt', 8)).toBe('zip-too-large');
  });

  test('returns a result for any cut and any changed byte', async () => {
    const content = new Set<string>();
    for (let at = 0; at < garden.length; at += 1) {
      content.add(await contentOf(garden.slice(0, at), 'stored.txt'));
      const changed = garden.slice();
      changed[at] = changed[at]! ^ (1 << (at % 8));
      const archive = await openZip(changed);
      for (const path of archive.ok ? archive.value.entries.keys() : []) content.add(await contentOf(changed, path));
    }
    const expected = [
      'As it is.',
      'Two beds, one path.',
      'zip-damaged',
      'zip-encrypted',
      'zip-too-large',
      'zip-unknown',
    ];
    expect([...content].filter((one) => !expected.includes(one))).toEqual([]);
  });

  test('reports a file that is not a ZIP, and an empty one', async () => {
    expect(await pathsIn(text('No archive'))).toEqual(['zip-damaged']);
    expect(await pathsIn(new Uint8Array())).toEqual(['zip-damaged']);
  });
});
