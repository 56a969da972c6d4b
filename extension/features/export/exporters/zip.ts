import type { WriteExport } from '../exporter.js';
import { zipParts } from '../zip-parts.js';

/** The evidence log with the certificates of its entries, as the extension and the reviewer's view read it. */
export const writeZip: WriteExport = (store, choice, { language }, { readme, ...options }) =>
  zipParts(store.handOverZipFiles(choice, { ...options, language, readme }));
