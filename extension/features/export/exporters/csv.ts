import { logCsv } from '@imh/formats/log';
import type { WriteExport } from '../exporter.js';

/** The entries as a table for every spreadsheet program. */
export const writeCsv: WriteExport = (store, choice, context, options) =>
  logCsv(store.handOverEntries(choice, { ...options, language: context.language }), context);
