/** Longest line in bytes of UTF-8, without its line break. RFC 5545, section 3.1 */
const LONGEST = 75;
const encoder = new TextEncoder();

/** A line of an iCalendar file with its line break, folded where it is too long; never inside of a character. */
export function contentLine(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    if (length + bytes > LONGEST) {
      folded += '\r\n ';
      // The space counts.
      length = 1;
    }
    folded += character;
    length += bytes;
  }
  return `${folded}\r\n`;
}

/** A text as the value of a property: RFC 5545, section 3.3.11. Control characters, which it forbids, are dropped. */
export function textValue(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?!\n|\t)\p{Cc}/gu, '')
    .trim()
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}
