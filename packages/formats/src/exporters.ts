import type { Framework } from '@imh/core';
import { writeCase } from './case-out.js';
import { writeCsv } from './csv-out.js';
import { type HtmlListOptions, writeHtmlList } from './html-list-out.js';
import type { Exported } from './imported.js';
import { writeImh } from './imh-out.js';
import { writeJsonLd } from './jsonld-out.js';

/** One format that a framework can leave in. Every writer asks `leavingFramework` what may leave. */
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
