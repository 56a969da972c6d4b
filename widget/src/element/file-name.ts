/** Characters of a name that go into a file's name. */
const longest = 60;

/**
 * A name for the file that every system takes: letters and digits of any script, and hyphens.
 * @param word what the file is, such as "reference"
 * @param day `2026-11-22`
 */
export function fileName(word: string, name: string, day: string): string {
  const letters = name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const short = [...letters].slice(0, longest).join('');
  return [word, short.replace(/^-+|-+$/g, ''), day].filter(Boolean).join('-') + '.json';
}
