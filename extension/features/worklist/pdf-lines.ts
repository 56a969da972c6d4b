import type { CertificateLine } from '@imh/formats';

/** A piece of text on a page, as pdf.js reports it. */
export interface TextItem {
  readonly str: string;
  /** Matrix; its last two numbers are the place of the baseline, from the lower left corner. */
  readonly transform: readonly number[];
  readonly width: number;
}

interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly end: number;
  readonly height: number;
}

/** Gaps in heights of a letter: a word's, and a column's. */
const WORD_GAP = 0.18;
const COLUMN_GAP = 1.8;

/** Pieces of text as lines from top to bottom, with a tab between columns. Text that is turned is left out. */
export function linesOf(items: readonly TextItem[]): CertificateLine[] {
  const pieces = items.flatMap((item): Piece[] => {
    const [, turned = 0, , , x = 0, y = 0] = item.transform;
    const height = Math.hypot(item.transform[2] ?? 0, item.transform[3] ?? 0);
    if (item.str.trim() === '' || height === 0 || Math.abs(turned) > height / 10) return [];
    return [{ text: item.str, x, y, end: x + item.width, height }];
  });
  const rows: Piece[][] = [];
  for (const piece of pieces.sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (first && first.y - piece.y < 0.45 * Math.max(first.height, piece.height)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map(lineOf);
}

function lineOf(row: readonly Piece[]): CertificateLine {
  const sorted = row.toSorted((a, b) => a.x - b.x);
  let text = '';
  let end: number | undefined;
  for (const piece of sorted) {
    const gap = end === undefined ? 0 : (piece.x - end) / piece.height;
    text += gap > COLUMN_GAP ? '\t' : gap > WORD_GAP && !text.endsWith(' ') ? ' ' : '';
    text += piece.text;
    end = Math.max(end ?? 0, piece.end);
  }
  return { text, height: Math.max(...row.map(({ height }) => height)) };
}
