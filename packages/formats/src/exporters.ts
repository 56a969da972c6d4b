import type { Framework } from '@imh/core';
import { writeCase } from './case/write.js';
import { writeCsv } from './csv/write.js';
import { type HtmlListOptions, writeHtmlList } from './html/write-list.js';
import type { Exported } from './report/results.js';
import { writeImh } from './imh/write.js';
import { writeJsonLd } from './jsonld/write.js';

/** One format that a framework can leave in. Every writer asks `exportableFramework` what may leave. */
export interface Exporter {
  /** What the command calls it: `--to NAME`. */
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
