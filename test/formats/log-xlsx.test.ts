import type { Entry, EvidenceContent } from '@imh/core';
import { workbookTable } from '@imh/formats';
import { logXlsx } from '@imh/formats/log';
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { runs } from '../support/runs.js';
import { characters, contextOf, entryOf, inBatches, nastyEntries } from './log-entries.js';

type Cell = string | number | boolean | Date | null;

const bytesOf = (entries: readonly Entry[], more = {}) => logXlsx(inBatches(entries), contextOf([], more));

/** The cells of each entry by heading, as read-excel-file reads them: numbers and dates as such. */
async function tableOf(bytes: Uint8Array): Promise<Record<string, Cell>[]> {
  const [headings = [], ...rows] = (await readSheet(Buffer.from(bytes), { trim: false })) as Cell[][];
  return rows.map((row) => Object.fromEntries(headings.map((heading, index) => [String(heading), row[index] ?? null])));
}
const cellsOf = async (content: EvidenceContent, more = {}) => {
  const [row] = await tableOf(await bytesOf([entryOf('1'.repeat(36), content)], more));
  return row!;
};
const partOf = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path]!);

describe('a workbook', () => {
  test('contains numbers and days as such, and texts as they are', async () => {
    const row = await cellsOf({
      title: '=1+1',
      dateCompleted: '2026-03-19',
      dateStart: '2026-03',
      minutes: 50,
      note: '- one\n  "two"',
      ce: { number: '0012' },
      datePublished: '1890-01-01',
    });
    expect(row).toMatchObject({
      Title: '=1+1',
      'Date completed': new Date('2026-03-19'),
      'Start date': '2026-03',
      Minutes: 50,
      Hours: 0.83,
      Notes: '- one\n  "two"',
      'Certificate number': '0012',
      // The calendar of spreadsheets begins in 1900.
      'Date published': '1890-01-01',
    });
  });

  test('is read back by another program, whatever the texts', async () => {
    await fc.assert(
      fc.asyncProperty(nastyEntries, async (entries) => {
        const table = await tableOf(await bytesOf(entries));
        expect(table).toHaveLength(entries.length);
        for (const [at, { id, versions }] of entries.entries()) {
          const { title, provider, note, minutes, sessions } = versions[0]!.content!;
          const row = table[at]!;
          // read-excel-file does not decode the escape that the standard asks for.
          const text = (name: string) => String(row[name] ?? '').replaceAll('_x005F_', '_');
          expect(text('Entry ID')).toBe(id);
          expect(text('Title')).toBe(characters(title));
          expect(text('Provider')).toBe(characters(provider ?? ''));
          expect(text('Notes')).toBe(characters(note ?? ''));
          if (!sessions?.length) expect(row['Minutes']).toBe(minutes ?? null);
        }
      }),
      { numRuns: runs(10) },
    );
  });

  test('keeps its headings and titles in view, can be filtered, and has columns as wide as their contents', async () => {
    const bytes = await bytesOf([entryOf('1'.repeat(36), { title: 'A' }), entryOf('2'.repeat(36), { title: 'B' })]);
    const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<pane xSplit="1" ySplit="1" topLeftCell="B2" [^>]*state="frozen"\/>/);
    expect(sheet).toMatch(/<autoFilter ref="A1:A[A-Z]3"\/>/);
    expect(sheet).toContain('<col min="1" max="1" width="44" customWidth="1"/>');
    expect(sheet.match(/<f>|<f /)).toBeNull();
  });

  test('is in Spanish for a log in Spanish', async () => {
    const bytes = await bytesOf([entryOf('1'.repeat(36), { title: 'A', type: 'course' })], { language: 'es' });
    expect(partOf(bytes, 'xl/workbook.xml')).toContain('name="Registro de evidencias"');
    expect((await tableOf(bytes))[0]).toMatchObject({ Título: 'A', 'Tipo de evidencia': 'Curso' });
  });

  test('has the same bytes for the same entries', async () => {
    const entries = [entryOf('1'.repeat(36), { title: 'A' })];
    expect(Buffer.from(await bytesOf(entries)).equals(Buffer.from(await bytesOf(entries)))).toBe(true);
  });

  test('cuts a text off that is longer than a cell may be', async () => {
    const note = 'n'.repeat(40_000);
    expect((await cellsOf({ title: 'A', note }))['Notes']).toBe(`${'n'.repeat(32_766)}…`);
  });

  test('is read by our own reader', async () => {
    const bytes = await bytesOf([
      entryOf('1'.repeat(36), { title: 'Puddles', dateCompleted: '2026-03-19', minutes: 50 }),
    ]);
    const table = await workbookTable(bytes);
    expect(JSON.stringify(table)).toContain('2026-03-19');
  });
});
