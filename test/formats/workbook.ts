import { strToU8, zipSync } from 'fflate';

// Builds a workbook in the form of Excel from rows, with the parts that the tests need.

export type Cell =
  string | number | boolean | { number: number; style: number } | { error: string } | { rich: string[] };
export interface SheetSource {
  readonly name: string;
  /** By row; `undefined` omits the cell, as under a merged one. */
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  readonly merged?: readonly string[];
  readonly state?: 'hidden' | 'veryHidden';
  /** Indentation of the first column, by row. */
  readonly indents?: readonly number[];
}

const xml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Styles 0: General, 1: 0.00, 2: a date, 3: text, 4…: indented by 1, 2, 3; 7: h:mm, 8: [h]:mm:ss. */
const styles =
  `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.00"/></numFmts>` +
  '<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="9"><xf numFmtId="0"/>' +
  '<xf numFmtId="164"/><xf numFmtId="16"/><xf numFmtId="49"/>' +
  [1, 2, 3].map((steps) => `<xf numFmtId="0"><alignment indent="${steps}"/></xf>`).join('') +
  '<xf numFmtId="20"/><xf numFmtId="46"/></cellXfs></styleSheet>';

export function workbookFiles(sheets: readonly SheetSource[], prefix = ''): Record<string, string> {
  const strings: string[] = [];
  const p = prefix ? `${prefix}:` : '';
  const cellXml = (cell: Cell | undefined, reference: string, style: number): string => {
    if (cell === undefined) return '';
    if (typeof cell === 'string') {
      strings.push(`<si><t xml:space="preserve">${xml(cell)}</t><rPh sb="0" eb="1"><t>reading aid</t></rPh></si>`);
      return `<${p}c r="${reference}" s="${style}" t="s"><${p}v>${strings.length - 1}</${p}v></${p}c>`;
    }
    if (typeof cell === 'number') return `<${p}c r="${reference}"><${p}v>${cell}</${p}v></${p}c>`;
    if (typeof cell === 'boolean') return `<${p}c r="${reference}" t="b"><${p}v>${Number(cell)}</${p}v></${p}c>`;
    if ('number' in cell) return `<${p}c r="${reference}" s="${cell.style}"><${p}v>${cell.number}</${p}v></${p}c>`;
    if ('error' in cell) return `<${p}c r="${reference}" t="e"><${p}f>A1/0</${p}f><${p}v>${cell.error}</${p}v></${p}c>`;
    const runs = cell.rich.map((run) => `<${p}r><${p}rPr><${p}b/></${p}rPr><${p}t>${xml(run)}</${p}t></${p}r>`);
    return `<${p}c r="${reference}" t="inlineStr"><${p}is>${runs.join('')}</${p}is></${p}c>`;
  };
  const files: Record<string, string> = { 'xl/styles.xml': styles };
  for (const [index, { rows, merged = [], indents = [] }] of sheets.entries()) {
    const body = rows.map((cells, row) => {
      const inside = cells.map((cell, column) => {
        const indent = column === 0 ? (indents[row] ?? 0) : 0;
        return cellXml(cell, `${String.fromCharCode(65 + column)}${row + 1}`, indent ? indent + 3 : 0);
      });
      return inside.join('') ? `<${p}row r="${row + 1}">${inside.join('')}</${p}row>` : '';
    });
    const merges = merged.map((area) => `<${p}mergeCell ref="${area}"/>`).join('');
    files[`xl/worksheets/sheet${index + 1}.xml`] =
      `${head}<${p}worksheet xmlns${prefix ? `:${prefix}` : ''}="${main}"><${p}sheetData>${body.join('')}</${p}sheetData>` +
      `${merges ? `<${p}mergeCells>${merges}</${p}mergeCells>` : ''}</${p}worksheet>`;
  }
  files['xl/sharedStrings.xml'] = `${head}<sst xmlns="${main}">${strings.join('')}</sst>`;
  files['xl/workbook.xml'] =
    `${head}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>` +
    sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${xml(name)}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
      )
      .join('') +
    '</sheets></workbook>';
  files['xl/_rels/workbook.xml.rels'] =
    `${head}<Relationships>` +
    sheets
      .map((_, at) => {
        const target = `${at % 2 ? '/xl/' : ''}worksheets/sheet${at + 1}.xml`;
        return `<Relationship Id="rId${at + 1}" Type="${relationships}/worksheet" Target="${target}"/>`;
      })
      .join('') +
    '</Relationships>';
  return files;
}

export function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

export function workbook(sheets: readonly SheetSource[], prefix?: string): Uint8Array {
  return zipped(workbookFiles(sheets, prefix));
}
