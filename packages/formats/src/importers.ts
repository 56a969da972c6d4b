import { readCase } from './case/read.js';
import { recognizeCase } from './case/recognize.js';
import { recognizeCsv, readCsv } from './csv/read.js';
import { recognizeDigComp, readDigComp } from './digcomp/read.js';
import { recognizeImh, readImh } from './imh/read.js';
import type { Importer } from './file/importer.js';
import { recognizeMahara, readMahara } from './mahara/read.js';
import { recognizeMoodle, readMoodle } from './moodle/read.js';
import { recognizeText, readText } from './text/read.js';
import { recognizeXlsx, readXlsx } from './xlsx/read.js';

/** Tried by descending score; equal scores in this order. To add a format, add a line. */
export const importers: readonly Importer[] = [
  { name: 'imh-framework', recognize: recognizeImh, parse: readImh },
  { name: 'CASE package', recognize: recognizeCase, parse: readCase },
  { name: 'DigComp 3.0 JSON-LD', recognize: recognizeDigComp, parse: readDigComp },
  { name: 'Mahara matrix', recognize: recognizeMahara, parse: readMahara },
  { name: 'Moodle competency CSV', recognize: recognizeMoodle, parse: readMoodle },
  { name: 'XLSX workbook', recognize: recognizeXlsx, parse: readXlsx },
  { name: 'CSV or other table', recognize: recognizeCsv, parse: readCsv },
  { name: 'plain text', recognize: recognizeText, parse: readText },
];
