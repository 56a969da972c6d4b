import type { WriteExport } from '../exporter.js';

/** The evidence log itself, as the extension and the reviewer's view read it. */
export const writeJson: WriteExport = (store, choice, { language }, options) =>
  store.handOver(choice, { ...options, language });
