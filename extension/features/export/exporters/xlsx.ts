import { logXlsx } from '@imh/formats/log';
import type { WriteExport } from '../exporter.js';

/** The entries as an Excel workbook. Its rows are packed as they come, and saved once all of them are there. */
export const writeXlsx: WriteExport = async function* (store, choice, context, options) {
  yield await logXlsx(store.handOverEntries(choice, { ...options, language: context.language }), context);
};
