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

  test('is read whatever prefix its writer gave to the names of its parts', async () => {
    expect(outlineOf(await xlsx(workbook([garden], 'x')))).toEqual(outlineOf(await xlsx(workbook([garden]))));
  });

  test('says which sheets were not read; the one with a header is, wherever it stands', async () => {
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

  test('tells levels by the indentation of its cells', async () => {
    const rows = [['Competency'], ['Soil'], ['Beds'], ['Turns a bed'], ['Water']];
    const read = await xlsx(workbook([{ name: 'A', rows, indents: [0, 0, 1, 2, 0] }]));
    expect(outlineOf(read)).toEqual(['Soil', '  Beds', '    Turns a bed', 'Water']);
  });

  test('is recognised from its content', () => {
    const scores = importers.map((one) => [one.recognize(fileContent(workbook([garden]))).score, one.name] as const);
    expect(scores.filter(([score]) => score >= 0.5)).toEqual([[1, 'XLSX workbook']]);
  });
});

describe('what is no workbook, or a hostile one', () => {
  const code = async (bytes: Uint8Array) => {
    const read = await readXlsx(fileContent(bytes), {});
    return read.ok ? 'read' : read.error.code;
  };

  test('an old .xls or an encrypted workbook is refused with what to do', async () => {
    const read = await readXlsx(fileContent(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0])), {});
    expect(read).toMatchObject({ ok: false, error: { message: expect.stringContaining('save it as .xlsx') } });
  });

  test('a bomb is put out after 64 megabytes, whatever size it claims', async () => {
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
    // The same with its directory saying that everything is ten bytes long.
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 46 < bytes.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    expect(await code(bytes)).toBe('too-large');
  }, 60_000);

  test('cells at the far end of a sheet make no giant table', async () => {
    const files = workbookFiles([garden]);
    const cells = Array.from(
      { length: 20_000 },
      (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}" t="str"><v>x</v></c></row>`,
    );
    const sheet = `<worksheet><sheetData>${cells.join('')}<row r="1048576"><c r="IV1048576" t="str"><v>y</v></c></row></sheetData></worksheet>`;
    const read = await readXlsx(fileContent(zipped({ ...files, 'xl/worksheets/sheet1.xml': sheet })), {});
    expect(read.ok && read.value.losses.find(({ code }) => code === 'cell-not-carried')?.count).toBe(20_000);
  });

  test('entities of a document type are not expanded', async () => {
    const files = workbookFiles([{ name: 'A', rows: [['Competency'], ['Soil']] }]);
    const strings =
      '<!DOCTYPE s [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sst><si><t>Competency</t></si><si><t>&b;</t></si></sst>';
    const read = await xlsx(zipped({ ...files, 'xl/sharedStrings.xml': strings }));
    expect(JSON.stringify(read.framework.nodes)).not.toContain('aaaa');
  });

  test('any cut and any changed byte end in a result', async () => {
    const bytes = workbook([garden]);
    for (let at = 0; at < bytes.length; at += 7) {
      expect(typeof (await readXlsx(fileContent(bytes.slice(0, at)), {})).ok).toBe('boolean');
      const changed = bytes.slice();
      changed[at] = changed[at]! ^ (1 << (at % 8));
      expect(typeof (await readXlsx(fileContent(changed), {})).ok).toBe('boolean');
    }
  }, 60_000);
});
