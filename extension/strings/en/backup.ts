import { plural } from './plural.js';

export const backup = {
  export: 'Export',
  import: 'Import',
  backup: 'Backup',
  backupHint: 'Everything in your log, as one JSON file. Keep it somewhere safe.',
  backupDone: (name: string) => `Saved as ${name} in your downloads.`,
  lastBackup: (when: string, newer: number) =>
    `Last backup: ${when}. ${plural(newer, 'entry', 'entries')} added or changed since.`,
  noBackup: (entries: number) =>
    entries === 0 ? 'No backup yet.' : `No backup yet. ${plural(entries, 'entry', 'entries')} would be lost.`,
  removalWarning: 'Removing this extension deletes this log.',
  importTitle: 'Import a log',
  importFound: (when: string, entries: number) =>
    `A log exported on ${when} with ${plural(entries, 'entry', 'entries')}.`,
  importWould: (added: number, updated: number, same: number) =>
    [
      added > 0 ? `${plural(added, 'is', 'are')} new` : '',
      updated > 0 ? `${plural(updated, 'adds', 'add')} something` : '',
      same > 0 ? `${plural(same, 'is', 'are')} already here` : '',
    ]
      .filter(Boolean)
      .join(', ') + '.',
  importNothingNew: 'Everything in this file is already in your log.',
  importNothingLost: 'Importing only adds. Nothing you have is replaced or deleted.',
  importNow: 'Add to my log',
  importing: 'Adding…',
  imported: (added: number, updated: number) =>
    `Added ${plural(added, 'entry', 'entries')}, updated ${plural(updated, 'entry', 'entries')}.`,
  importConflicts: (count: number) =>
    `${plural(count, 'entry was', 'entries were')} changed in both places; both versions are kept.`,
  importCancelled: 'Stopped. Entries added so far are kept, and you can safely import again.',
  importRefused: (file: string) => `“${file}” was not imported, and nothing was changed.`,
  importFailed: 'The log could not be saved. Nothing was changed.',
  updateExtension: 'Update this extension and try again.',
};
