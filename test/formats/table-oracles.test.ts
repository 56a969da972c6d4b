import fc from 'fast-check';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/universal';
import { readDelimited, writeCsv } from '@imh/formats';
import { describe, expect, test } from 'vitest';
import { LossReport } from '@imh/formats';
import { readWorkbook } from '../../packages/formats/src/xlsx/workbook.js';
import { framework as arbitraryFramework } from './arbitrary-framework.js';
import { type Cell, workbook } from './workbook.js';

const cellsOf = (text: string) => readDelimited(text).rows.map(({ cells }) => cells);

describe('CSV, against papaparse', () => {
  const delimiters = [',', ';', '\t', '|'] as const;

  test('reads every cell that papaparse writes', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '|', '\t', '\n', '\r', ' ') }),
    );
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(...delimiters),
        fc.constantFrom('\n', '\r\n'),
        (written, delimiter, newline) => {
          const text = Papa.unparse(written, { delimiter, newline, quotes: true });
          expect(cellsOf(`sep=${delimiter}${newline}${text}${newline}`)).toEqual(written);
        },
      ),
    );
  });

  test('reads any text without malformed quotes as papaparse does, with the same row numbers', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '"', ',', '\n', '"\n"', '","'), maxLength: 30 });
    fc.assert(
      fc.property(text, (body) => {
        const read = Papa.parse<string[]>(`x,y\n${body}\n`, { delimiter: ',', newline: '\n' });
        fc.pre(read.errors.length === 0);
        // papaparse counts an empty row after the last line end.
        expect(cellsOf(`sep=,\nx,y\n${body}\n`)).toEqual(read.data.slice(0, -1));
      }),
      { numRuns: 1000 },
    );
  });

  test('papaparse reads what writeCsv writes, cell by cell', () => {
    fc.assert(
      fc.property(arbitraryFramework, (framework) => {
        const { text } = writeCsv(framework, { unstated: 'full' });
        const read = Papa.parse<string[]>(text.slice(1), { delimiter: ',', newline: '\r\n' });
        expect(read.errors).toEqual([]);
        expect(cellsOf(text)).toEqual(read.data.slice(0, -1));
      }),
      { numRuns: 50 },
    );
  });
});

describe('XLSX, against read-excel-file', () => {
  test('reads the same words, numbers and truth values in the same cells', async () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'ñ', '<', '&', '"', ' ', '\n', '😀') });
    const cell: fc.Arbitrary<Cell | undefined> = fc.oneof(
      fc.constant(undefined),
      words,
      fc.integer({ min: -1_000_000, max: 1_000_000 }),
      fc.boolean(),
      fc.array(words, { minLength: 1, maxLength: 3 }).map((rich) => ({ rich })),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 5 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(rows, async (written) => {
        const bytes = workbook([{ name: 'A', rows: written }]);
        const ours = await readWorkbook(bytes, new LossReport());
        const theirs = await readSheet(bytes.slice().buffer as ArrayBuffer, 1, { trim: false });
        const filled = new Map<string, string>();
        for (const [row, cells] of theirs.entries()) {
          for (const [column, value] of cells.entries()) {
            const shown = typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');
            if (shown !== '') filled.set(`${row + 1} ${column}`, shown);
          }
        }
        const found = new Map<string, string>();
        for (const { number, cells } of ours.ok ? ours.value[0]!.rows : []) {
          for (const [column, shown] of cells.entries()) if (shown !== '') found.set(`${number} ${column}`, shown);
        }
        expect([...found]).toEqual([...filled]);
      }),
      { numRuns: 60 },
    );
  });

  test('shows 1.10 where read-excel-file shows 1.1, which is why workbooks are read here', async () => {
    const bytes = workbook([{ name: 'A', rows: [[{ number: 1.1, style: 1 }]] }]);
    const ours = await readWorkbook(bytes, new LossReport());
    expect(ours.ok && ours.value[0]!.rows[0]!.cells).toEqual(['1.10']);
    expect(await readSheet(bytes.slice().buffer as ArrayBuffer, 1)).toEqual([[1.1]]);
  });
});
