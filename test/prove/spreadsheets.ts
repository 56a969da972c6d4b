import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Entry } from '@imh/core';
import { logCsv, logXlsx } from '@imh/formats/log';
import fc from 'fast-check';
import Papa from 'papaparse';
import { characters, contextOf, inBatches, nastyEntries } from '../formats/log-entries.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** Comma, quotes, UTF-8, from row 1, cells as they are shown, all texts quoted. */
const csvFilter = 'Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false';

/**
 * Lets LibreOffice open both tables of a log full of texts that are hard on tables.
 * @returns the exit code: 1 if a cell differs or was taken for a formula
 */
export async function proveSpreadsheets(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...argv], options: { entries: { type: 'string', default: '400' } } });
  if (spawnSync('soffice', ['--version']).status !== 0) {
    throw new Error(
      'LibreOffice is missing. Install it: apt-get install --no-install-recommends libreoffice-calc-nogui',
    );
  }
  const entries = fc.sample(nastyEntries, 40).flat().slice(0, Number(values.entries));
  const folder = temporaryFolder('spreadsheets');
  let csv = '';
  for await (const part of logCsv(inBatches(entries), contextOf())) csv += part;
  const files = { csv, xlsx: await logXlsx(inBatches(entries), contextOf()) };
  let faults = 0;
  for (const [ending, content] of Object.entries(files)) {
    const file = join(folder, `log.${ending}`);
    writeFileSync(file, content);
    const open = ending === 'csv' ? [`--infilter=${csvFilter}`] : [];
    const shown = readFileSync(convert(folder, file, csvFilter, 'shown', open), 'utf8');
    const cells = readFileSync(convert(folder, file, 'fods', 'cells', open), 'utf8');
    const formulas = cells.match(/table:formula="/g)?.length ?? 0;
    const differing = differences(shown, entries);
    for (const line of differing.slice(0, 10)) console.log(`  ${line}`);
    console.log(`${ending}: ${entries.length} entries, ${differing.length} cells differ, ${formulas} formulas`);
    faults += differing.length + formulas;
  }
  return faults > 0 ? 1 : 0;
}

function convert(folder: string, file: string, to: string, name: string, open: readonly string[]): string {
  const out = join(folder, `${name}-of-${file.split('.').at(-1)}`);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const args = [
    '--headless',
    profile,
    ...open,
    '--convert-to',
    to.includes('csv') ? `csv:${to}` : to,
    '--outdir',
    out,
    file,
  ];
  execFileSync('soffice', args, { stdio: 'pipe' });
  return join(out, `log.${to.includes('csv') ? 'csv' : to}`);
}

/** Without the apostrophes that protect a text in CSV, and without spaces at its ends. */
const bare = (text: string): string => characters(text).replaceAll("'", '').trim();
/** Texts that a spreadsheet reads as numbers, days or truth values in CSV. */
const isValue = (text: string): boolean => /^[\d\s.,:/\p{Sc}%eE+-]+$|^(true|false)$/iu.test(text.trim());

function differences(shown: string, entries: readonly Entry[]): string[] {
  const [headings = [], ...rows] = Papa.parse<string[]>(shown.replace(/^\uFEFF/, ''), {
    skipEmptyLines: 'greedy',
  }).data;
  if (rows.length !== entries.length) return [`${rows.length} rows`];
  return entries.flatMap(({ id, versions }, at) => {
    const { title, provider = '', note = '', minutes, sessions } = versions[0]!.content!;
    const expected = {
      Title: title,
      Provider: provider,
      Notes: note,
      'Entry ID': id,
      ...(sessions?.length ? {} : { Minutes: String(minutes ?? '') }),
    };
    return Object.entries(expected).flatMap(([heading, text]) => {
      const cell = rows[at]![headings.indexOf(heading)] ?? '';
      const isSame = bare(cell) === bare(text) || (heading !== 'Minutes' && isValue(characters(text)));
      return isSame ? [] : [`${heading}: ${JSON.stringify(text)} is shown as ${JSON.stringify(cell)}`];
    });
  });
}
