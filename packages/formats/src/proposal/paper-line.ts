/** A line of a paper. */
export interface CertificateLine {
  readonly text: string;
  /** Height of its letters, in any unit that is the same for all lines; absent for plain text. */
  readonly height?: number;
}

/** Most lines, and most characters of a line, that are read: a certificate has a page or two. */
const MOST_LINES = 400;
const LONGEST_LINE = 1_000;

/**
 * Lines with single spaces; letters spaced out for looks are joined. Columns side by side become lines of their own; a tab
 * stays only after what may be a label without its colon.
 */
export function tidyLines(lines: readonly CertificateLine[]): CertificateLine[] {
  return lines.slice(0, MOST_LINES).flatMap(({ text, height }) => {
    const tidy = joinedLetters(text.slice(0, LONGEST_LINE).replace(/[\u00a0\u2000-\u200b]/g, ' '))
      .replace(/ *\t[\t ]*/g, '\t')
      .replace(/[^\S\t]+/g, ' ')
      .replace(/:\t/g, ': ')
      .trim();
    return columnsOf(tidy).map((column) => ({ text: column, ...(height === undefined ? {} : { height }) }));
  });
}

function columnsOf(line: string): string[] {
  const columns: string[] = [];
  for (const part of line.split('\t')) {
    const before = columns.at(-1);
    const isLabel = before !== undefined && !/[:\d\t]/.test(before) && before.split(' ').length <= 4;
    if (isLabel) columns[columns.length - 1] = `${before}\t${part}`;
    else if (part !== '') columns.push(part);
  }
  return columns;
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
