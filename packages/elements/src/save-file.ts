/** Milliseconds until a download's object URL is revoked; some browsers read it only a moment after the click. */
const revokeAfter = 60_000;

/** Offers a file to the person as a download; nothing leaves the page. */
export function saveFile(name: string, content: string | Blob, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), revokeAfter);
}

/** Longest part of a person's name in a file name, in characters. */
const longestName = 60;

/**
 * A file name that every system accepts: letters and digits of any script, and hyphens.
 * @param kind what the file contains, such as "reference"
 * @param day `2026-11-22`
 */
export function fileName(kind: string, name: string, day: string, ending = 'json'): string {
  const letters = name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const short = [...letters].slice(0, longestName).join('');
  return [kind, short.replace(/^-+|-+$/g, ''), day].filter(Boolean).join('-') + `.${ending}`;
}
