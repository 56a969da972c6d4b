import { isSpanishTitle } from './column-title.js';
import { cellLine, type TableRow } from './rows.js';

/** "Domain / Área temática", or the two on lines of their own. */
const between = /\s+[/|]\s+|\s*\n\s*/;

/**
 * Columns that contain the same words in English and Spanish, side by side in each cell, become two columns: the second
 * language is added at the end of the rows. A column is split if its title is in both languages and each of its cells has
 * exactly two parts; otherwise "Health / Safety" would become a translation.
 */
export function withLanguagesApart(
  header: TableRow,
  body: readonly TableRow[],
): { readonly header: TableRow; readonly body: readonly TableRow[] } {
  const width = Math.max(...[header, ...body].map(({ cells }) => cells.length));
  const pairs = [...header.cells.keys()].filter((index) => isPair(header, body, index));
  if (pairs.length === 0) return { header, body };
  const apart = (row: TableRow, partsIn: (cell: string) => readonly string[]): TableRow => {
    const cells = Array.from({ length: width }, (_empty, index) => row.cells[index] ?? '');
    for (const index of pairs) {
      const [first = '', second = ''] = partsIn(cells[index]!);
      cells[index] = first;
      cells.push(second);
    }
    return { ...row, cells };
  };
  return { header: apart(header, titlesIn), body: body.map((row) => apart(row, partsOf)) };
}

/** The first title names both columns: "Domain" and "Área" are not always the same level. */
function titlesIn(cell: string): readonly string[] {
  const [title = ''] = partsOf(cell);
  return (isSpanishTitle(title) ? ['es', 'en'] : ['en', 'es']).map((language) => `${title} (${language})`);
}

function isPair(header: TableRow, body: readonly TableRow[], index: number): boolean {
  const titles = partsOf(header.cells[index] ?? '');
  if (titles.length !== 2 || isSpanishTitle(titles[0]!) === isSpanishTitle(titles[1]!)) return false;
  const filled = body.map(({ cells }) => cells[index] ?? '').filter((cell) => cellLine(cell) !== '');
  return filled.length > 1 && filled.every((cell) => partsOf(cell).length === 2);
}

function partsOf(cell: string): string[] {
  return cell
    .trim()
    .split(between)
    .filter((part) => part !== '');
}
