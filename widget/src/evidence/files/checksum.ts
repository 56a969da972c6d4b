const table = new Uint32Array(256).map((_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** CRC-32 as ZIP files carry it (APPNOTE.TXT, 4.4.7): a digit that was changed on the way would still read as JSON. */
export class Checksum {
  #rest = 0xffffffff;

  add(bytes: Uint8Array): void {
    let rest = this.#rest;
    for (const byte of bytes) rest = (rest >>> 8) ^ table[(rest ^ byte) & 0xff]!;
    this.#rest = rest;
  }

  get value(): number {
    return ~this.#rest >>> 0;
  }
}

/** SHA-256 as lower-case hex; undefined where the page is not served by https. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  // Absent outside secure contexts, whatever the type says.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return undefined;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
