import { zipSync } from 'fflate';
import { fileContent, importers, readXlsx } from '@imh/formats';
import { describe, expect, test } from 'vitest';
import { losses, node, outlineOf, xlsx } from './table-outline.js';
import { workbook, workbookFiles, zipped } from './workbook.js';

const garden = {
  name: 'Skills',
  rows: [
    ['Allotment skills', undefined, undefined, undefined],
    [],
    ['Domain', 'Area', 'Competency', 'Cook'],
    ['Soil', 'Beds', 'Turns a bed <once> & again', 'x'],
    [undefined, undefined, 'Adds compost', undefined],
    [undefined, 'Paths', { rich: ['Lays ', 'wood chips'] }, 'x'],
    ['Water', 'Rain', 'Empties the gauge', undefined],
  ],
  merged: ['A1:D1', 'A4:A6', 'B4:B5'],
};

describe('a workbook', () => {
  test('is read with its merged cells, its rich text and its title', async () => {
    const read = await xlsx(workbook([garden]));
    expect(read.format).toBe('xlsx');
    expect(read.framework.title).toBe('Allotment skills');
    expect(outlineOf(read)).toEqual([
      'Soil',
      '  Beds',
      '    Turns a bed <once> & again',
      '    Adds compost',
      '  Paths',
      '    Lays wood chips',
      'Water',
      '  Rain',
      '    Empties the gauge',
    ]);
    expect(node(read, 'Lays wood chips').categories).toEqual(['cook']);
  });

  test('is read with any XML prefix', async () => {
    expect(outlineOf(await xlsx(workbook([garden], 'x')))).toEqual(outlineOf(await xlsx(workbook([garden]))));
  });

  test('reads the sheet with a header, wherever it is, and reports the others', async () => {
    const about = { name: 'About', rows: [['Written in spring'], ['by the allotment']] };
    const lists = { name: 'Lists', state: 'hidden' as const, rows: [['Domain', 'Area', 'Competency', 'Code', 'Text']] };
    const read = await xlsx(workbook([about, garden, { name: 'Empty', rows: [] }, lists]));
    expect(outlineOf(read)).toHaveLength(9);
    expect(losses(read, 'sheet-not-read')).toMatchObject({
      count: 2,
      message: 'The sheet “About” (2 rows) was not read; “Skills” was',
      where: ['sheet “About”', 'sheet “Lists”'],
    });
  });

  test('shows numbers as their cells do: 1.10 is not 1.1', async () => {
    const rows = [
      ['Code', 'Competency', 'Notes'],
      [1, 'Soil'],
      [{ number: 1.1, style: 0 }, 'Beds'],
      [{ number: 1.1, style: 1 }, 'Paths'],
      [{ number: 1.1000000000000001, style: 0 }, 'Again', 7],
    ];
    const read = await xlsx(workbook([{ name: 'A', rows }]));
    expect(read.framework.nodes.map(({ code }) => code)).toEqual(['1', '1.1', '1.10', '1.1']);
    expect(losses(read, 'cell-not-carried')?.message).toContain('“7”');
  });

  test('reports dates that may have been codes, and cells that show an error', async () => {
    const rows = [
      ['Code', 'Competency'],
      [{ number: 44928, style: 2 }, 'Soil'],
      [{ error: '#REF!' }, 'Beds'],
    ];
    const read = await xlsx(workbook([{ name: 'A', rows }]));
    expect(read.framework.nodes[0]?.code).toBe('2023-01-02');
    expect(losses(read, 'date-cell')?.message).toContain('row 2, column A: the cell is a date (read as 2023-01-02)');
    expect(losses(read, 'error-cell')?.where).toEqual(['row 3, column A']);
  });

  test('reads levels from the indentation of cells', async () => {
    const rows = [['Competency'], ['Soil'], ['Beds'], ['Turns a bed'], ['Water']];
    const read = await xlsx(workbook([{ name: 'A', rows, indents: [0, 0, 1, 2, 0] }]));
    expect(outlineOf(read)).toEqual(['Soil', '  Beds', '    Turns a bed', 'Water']);
  });

  test('is recognized by its content', () => {
    const scores = importers.map((one) => [one.recognize(fileContent(workbook([garden]))).score, one.name] as const);
    expect(scores.filter(([score]) => score >= 0.5)).toEqual([[1, 'XLSX workbook']]);
  });
});

describe('a hostile file, or one that is not a workbook', () => {
  const code = async (bytes: Uint8Array) => {
    const read = await readXlsx(fileContent(bytes), {});
    return read.ok ? 'read' : read.error.code;
  };

  test('rejects an old .xls or encrypted workbook with instructions', async () => {
    const read = await readXlsx(fileContent(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0])), {});
    expect(read).toMatchObject({ ok: false, error: { message: expect.stringContaining('save it as .xlsx') } });
  });

  test('rejects a ZIP bomb after 16 megabytes, whatever size it declares', async () => {
    const files = workbookFiles([garden]);
    const large = new Uint8Array(66 * 1024 * 1024).fill(32);
    const bytes = zipSync(
      {
        ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])),
        'xl/worksheets/sheet1.xml': large,
      },
      { level: 1 },
    );
    expect(bytes.length).toBeLessThan(1_000_000);
    expect(await code(bytes)).toBe('too-large');
    // The same archive with a directory that declares ten bytes for every entry.
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 46 < bytes.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    expect(await code(bytes)).toBe('too-large');
  }, 60_000);

  test('does not allocate a giant table for cells at the far end of a sheet', async () => {
    const files = workbookFiles([garden]);
    const cells = Array.from(
      { length: 20_000 },
      (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}" t="str"><v>x</v></c></row>`,
    );
    const sheet = `<worksheet><sheetData>${cells.join('')}<row r="1048576"><c r="IV1048576" t="str"><v>y</v></c></row></sheetData></worksheet>`;
    const read = await readXlsx(fileContent(zipped({ ...files, 'xl/worksheets/sheet1.xml': sheet })), {});
    expect(read.ok && read.value.losses.find(({ code }) => code === 'cell-not-carried')?.count).toBe(20_000);
  });

  test('does not expand entities of a document type', async () => {
    const files = workbookFiles([{ name: 'A', rows: [['Competency'], ['Soil']] }]);
    const strings =
      '<!DOCTYPE s [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sst><si><t>Competency</t></si><si><t>&b;</t></si></sst>';
    const read = await xlsx(zipped({ ...files, 'xl/sharedStrings.xml': strings }));
    expect(JSON.stringify(read.framework.nodes)).not.toContain('aaaa');
  });

  test('returns a result for any cut and any changed byte', async () => {
    const bytes = workbook([garden]);
    for (let at = 0; at < bytes.length; at += 7) {
      expect(typeof (await readXlsx(fileContent(bytes.slice(0, at)), {})).ok).toBe('boolean');
      const changed = bytes.slice();
      changed[at] = changed[at]! ^ (1 << (at % 8));
      expect(typeof (await readXlsx(fileContent(changed), {})).ok).toBe('boolean');
    }
  }, 60_000);
});
