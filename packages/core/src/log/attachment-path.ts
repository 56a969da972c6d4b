import type { AttachmentReference } from '../documents/evidence.js';

const folder = 'attachments/';
/** Bytes of a name in UTF-8; with folder and checksum a path stays below the 255 bytes of most file systems. */
const longestName = 120;

/** Path of a certificate in a ZIP file with a log: `attachments/<sha256>-<name>`, with a name that every system allows. */
export function attachmentPath({ name, sha256 }: Pick<AttachmentReference, 'name' | 'sha256'>): string {
  const allowed = name.normalize('NFC').replace(/[\p{C}\\/:*?"<>|]+/gu, '_');
  const dot = allowed.lastIndexOf('.');
  const ending = dot > 0 && allowed.length - dot <= 10 ? allowed.slice(dot) : '';
  const stem = shortened(allowed.slice(0, allowed.length - ending.length), longestName - bytesOf(ending));
  return `${folder}${sha256}-${withoutEnd(`${stem}${ending}`) || 'file'}`;
}

/** The checksum that a path states; undefined if it is not the path of a certificate. */
export function sha256OfPath(path: string): string | undefined {
  return /^attachments\/([0-9a-f]{64})(?:-[^/]*)?$/.exec(path)?.[1];
}

/** Windows drops spaces and dots at the end of a name. */
function withoutEnd(name: string): string {
  let end = name.length;
  while (end > 0 && ' .'.includes(name[end - 1]!)) end -= 1;
  return name.slice(0, end);
}

function shortened(text: string, longest: number): string {
  let kept = '';
  let bytes = 0;
  for (const character of text) {
    bytes += bytesOf(character);
    if (bytes > longest) break;
    kept += character;
  }
  return kept;
}

/** In UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
