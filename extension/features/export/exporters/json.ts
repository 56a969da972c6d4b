import type { WriteExport } from '../exporter.js';

/** The evidence log itself, as the extension and the reviewer's view read it. */
export const writeJson: WriteExport = (store, choice, { language, subject }, options) =>
  store.handOver({ ...choice, ...(subject ? { subject } : {}) }, { ...options, language });
