import type { Exporter } from './exporter.js';

/** Every format that a hand-over can be saved in. A format whose code is missing here is not offered. */
export const exporters: readonly Exporter[] = [
  {
    id: 'zip',
    type: 'application/zip',
    extension: 'zip',
    holds: 'log',
    load: async () => (await import('./exporters/zip.js')).writeZip,
  },
  {
    id: 'json',
    type: 'application/json',
    extension: 'json',
    holds: 'log',
    load: async () => (await import('./exporters/json.js')).writeJson,
  },
  {
    id: 'audit',
    type: 'application/zip',
    extension: 'zip',
    holds: 'log',
    load: async () => (await import('./exporters/audit.js')).writeAudit,
  },
  {
    id: 'summary',
    type: 'text/html',
    extension: 'html',
    holds: 'log',
    load: async () => (await import('./exporters/summary.js')).writeSummary,
  },
];
