import type { WriteExport } from '../exporter.js';
import { handedOverPage } from '../handed-over-page.js';

/** The log in the order of an application form, as one page to read and print. */
export const writeSummary: WriteExport = handedOverPage;
