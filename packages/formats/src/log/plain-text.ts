/** Nearly every text has none of these, and replacing them takes most of the time that a table takes. */
const unusual = /[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff]/;

/** A text without what tables cannot contain: control characters, halves of surrogate pairs, line ends of other systems. */
export function plainText(text: string): string {
  if (!unusual.test(text)) return text;
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|[\uFFFE\uFFFF]/gu, '');
}
