import type { Framework } from '@imh/core';
import { writeCase } from './case/write.js';
import { writeCsv } from './csv/write.js';
import { type HtmlListOptions, writeHtmlList } from './html/write-list.js';
import type { Exported } from './report/results.js';
import { writeImh } from './imh/write.js';
import { writeJsonLd } from './jsonld/write.js';

/** A file format that can be written. Every writer exports only what `exportableFramework` returns. */
export interface Exporter {
  /** Name of the format for the command: `--to NAME`. */
  readonly name: string;
  write(framework: Framework, options?: HtmlListOptions): Exported;
}

/** A new format is a line here. */
export const exporters: readonly Exporter[] = [
  { name: 'imh', write: writeImh },
  { name: 'case', write: writeCase },
  { name: 'csv', write: writeCsv },
  { name: 'jsonld', write: writeJsonLd },
  { name: 'html', write: writeHtmlList },
];
