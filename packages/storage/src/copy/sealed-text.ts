/**
 * A value as text with its checksum in front, so that a damaged text is recognized instead of being restored. JSON
 * escapes unpaired surrogates, so the text survives every browser's own conversion of strings.
 */
export function sealed(value: unknown): string {
  const json = JSON.stringify(value);
  return `${checksum(json)} ${json}`;
}

/** The value of a sealed text; undefined if the text is missing or damaged. */
export function unsealed(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  const at = text.indexOf(' ');
  const json = text.slice(at + 1);
  return at > 0 && text.slice(0, at) === checksum(json) ? JSON.parse(json) : undefined;
}

function checksum(text: string): string {
  return crc32(text).toString(16).padStart(8, '0');
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 as in ISO 3309, of the text in UTF-8. */
export function crc32(text: string): number {
  let value = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) value = table[(value ^ byte) & 0xff]! ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
