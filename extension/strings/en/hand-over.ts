/** The export dialog: Backup, Hand over, and the formats. */
export const handOver = {
  exportTitle: 'Export',
  handOver: 'Hand over',
  handOverHint: 'What you choose, for someone else. You see what the file contains before you save it.',
  formatNames: {
    json: 'JSON',
    audit: 'Audit folder (ZIP)',
    csv: 'CSV',
    xlsx: 'Excel (XLSX)',
    summary: 'Application summary',
    xapi: 'xAPI statements',
    calendar: 'Calendar (.ics)',
  },
  backupForms: { json: 'JSON', zip: 'ZIP with certificates' },
  lrs: 'Send to a learning record store',
};
