import type { PastChoices } from './choices.js';
import { findHeaderRow, headerScore } from './header-row.js';
import type { PastFile, PastRow, PastSheet } from './past-file.js';
import { plainName } from '../draft/level-names.js';

/** The rows that are read together, and the row that names their columns. */
export interface PastTable {
  readonly header: PastRow | undefined;
  /** By sheet, with title lines and header rows. */
  readonly parts: readonly { readonly sheet: PastSheet; readonly header: PastRow | undefined }[];
  /** Sheets that are not read: their columns are different. */
  readonly otherSheets: readonly string[];
}

/** The sheet whose columns are named best, with all sheets of the same columns: one for each year is common. */
export function tableOf(file: PastFile, { header: chosen, sheets }: PastChoices): PastTable {
  const candidates = file.sheets.filter(({ name }) => sheets === undefined || sheets.includes(name));
  const scored = candidates.map((sheet) => {
    const index = findHeaderRow(sheet.rows);
    const header = index === undefined ? undefined : sheet.rows[index];
    return { sheet, header, score: header ? headerScore(header.cells) : 0 };
  });
  const best = [...scored].sort(
    (one, other) => other.score - one.score || other.sheet.rows.length - one.sheet.rows.length,
  )[0];
  if (!best) return { header: undefined, parts: [], otherSheets: file.sheets.map(({ name }) => name) };
  const header =
    chosen === 'none'
      ? undefined
      : chosen === undefined
        ? best.header
        : best.sheet.rows.find(({ number }) => number === chosen);
  const names = header && columnKey(header);
  const parts = scored
    .filter((one) => one === best || (names !== undefined && one.header && columnKey(one.header) === names))
    .map((one) => ({ sheet: one.sheet, header: one === best ? header : one.header }));
  const read = new Set(parts.map(({ sheet }) => sheet.name));
  return { header, parts, otherSheets: file.sheets.map(({ name }) => name).filter((name) => !read.has(name)) };
}

const columnKey = ({ cells }: PastRow): string => cells.map(plainName).join('|').replace(/\|+$/, '');
