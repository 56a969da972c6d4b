/**
 * Text from bytes: UTF-8, UTF-16 where a byte order mark says so, and Windows-1252 for what Excel saves as "CSV".
 * @returns undefined if the bytes are not text
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { fatal: false }).decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be', { fatal: false }).decode(bytes);
  // Text files contain no NUL; nearly every other file does within its first bytes.
  if (bytes.subarray(0, 4096).includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252', { fatal: false }).decode(bytes);
  }
}
