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
    id: 'csv',
    type: 'text/csv',
    extension: 'csv',
    holds: 'entries',
    load: async () => (await import('./exporters/csv.js')).writeCsv,
  },
  {
    id: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
    holds: 'entries',
    load: async () => (await import('./exporters/xlsx.js')).writeXlsx,
  },
  {
    id: 'summary',
    type: 'text/html',
    extension: 'html',
    holds: 'log',
    load: async () => (await import('./exporters/summary.js')).writeSummary,
  },
  {
    id: 'xapi',
    type: 'application/json',
    extension: 'json',
    holds: 'statements',
    load: async () => (await import('./exporters/xapi.js')).writeXapi,
  },
  {
    id: 'calendar',
    type: 'text/calendar',
    extension: 'ics',
    holds: 'dates',
    load: async () => (await import('./exporters/calendar.js')).writeCalendar,
  },
];
