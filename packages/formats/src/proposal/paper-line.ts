/** A line of a paper. */
export interface CertificateLine {
  readonly text: string;
  /** Height of its letters, in any unit that is the same for all lines; absent for plain text. */
  readonly height?: number;
}

/** Most lines, and most characters of a line, that are read: a certificate has a page or two. */
const MOST_LINES = 400;
const LONGEST_LINE = 1_000;

/** Lines with single spaces, tabs kept as the gap between two columns; letters spaced out for looks are joined. */
export function tidyLines(lines: readonly CertificateLine[]): CertificateLine[] {
  return lines.slice(0, MOST_LINES).flatMap(({ text, height }) => {
    const tidy = joinedLetters(text.slice(0, LONGEST_LINE).replace(/[\u00a0\u2000-\u200b]/g, ' '))
      .replace(/ *\t[\t ]*/g, '\t')
      .replace(/[^\S\t]+/g, ' ')
      .trim();
    return tidy === '' ? [] : [{ text: tidy, ...(height === undefined ? {} : { height }) }];
  });
}

export function plainLines(text: string): CertificateLine[] {
  return text.split(/\r\n|\r|\n/, MOST_LINES * 4).map((line) => ({ text: line }));
}

/** "O F  A T T E N D A N C E" is "OF ATTENDANCE". */
function joinedLetters(line: string): string {
  if (!/^\s*\p{L}(?: {1,4}\p{L}){3,}\s*$/u.test(line)) return line;
  return line
    .trim()
    .split(/ {2,}/)
    .map((word) => word.replaceAll(' ', ''))
    .join(' ');
}
