/**
 * The text of a file, whatever program saved it: UTF-8; else UTF-16, recognized by its first two bytes (a byte order
 * mark, or a bracket and a zero); else windows-1252. A byte order mark is removed.
 */
export function textOf(bytes: Uint8Array<ArrayBuffer>): string {
  const [first = 0, second = 0] = bytes;
  if ((first === 0xff && second === 0xfe) || (isBracket(first) && second === 0)) return decoded(bytes, 'utf-16le');
  if ((first === 0xfe && second === 0xff) || (first === 0 && isBracket(second))) return decoded(bytes, 'utf-16be');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decoded(bytes, 'windows-1252');
  }
}

const isBracket = (byte: number): boolean => byte === 0x7b || byte === 0x5b;

const decoded = (bytes: Uint8Array<ArrayBuffer>, encoding: string): string => new TextDecoder(encoding).decode(bytes);
