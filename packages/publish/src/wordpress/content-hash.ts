/**
 * Eight hexadecimal digits that change with the files: FNV-1a, 32 bits. Not for security, only for addresses.
 * http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function contentHash(files: Readonly<Record<string, string | Uint8Array>>): string {
  let hash = 0x811c9dc5;
  const add = (byte: number): void => void (hash = Math.imul(hash ^ byte, 0x01000193));
  for (const [name, content] of Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1))) {
    for (const byte of new TextEncoder().encode(`${name}\n`)) add(byte);
    for (const byte of typeof content === 'string' ? new TextEncoder().encode(content) : content) add(byte);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
