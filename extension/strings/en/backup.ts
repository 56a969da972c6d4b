import { englishAside } from '@imh/elements/words';
import { plural } from './plural.js';

export const backup = {
  export: 'Export',
  import: 'Import',
  backup: 'Backup',
  backupNow: 'Back up now',
  handedBackup: (when: string, newer: number) =>
    `Last backup: handed to your browser on ${when}. ${plural(newer, 'entry is', 'entries are')} not in a confirmed backup.`,
  handedQuestion: (name: string) => `Is ${name} in your downloads now?`,
  handedYes: 'Yes, I have it',
  handedNo: 'No',
  folderChoose: 'Back up to a folder…',
  folderHint:
    'The backup is written while this page is open. If two computers share the folder, each gets the other’s entries.',
  folderActive: (name: string) => `Backed up to the folder “${name}” while this page is open.`,
  folderPaused: (name: string) => `Backups to the folder “${name}” are paused until you allow them again.`,
  folderResume: 'Resume backups',
  folderStop: 'Stop backing up to this folder',
  folderMerged: (entries: number) => `${plural(entries, 'entry', 'entries')} came from your other computer.`,
  folderUnreadable: (names: string) => `These files in the folder cannot be read yet: ${names}.`,
  folderFailed: 'The backup folder cannot be read or written. It may have been moved, or the disk may be full.',
  frameworksMissing: (names: string) =>
    `Your entries refer to a framework that is not on this computer: ${names}. Add its file or page to see its headings and coverage.`,
  copyFailing: 'Your log is saved, but its second copy could not be written. Free some space, and make a backup.',
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
  leftOut: englishAside,
  importLeftOut: (values: number) => `${plural(values, 'value', 'values')} in this file cannot be read:`,
  importLeftOutHint:
    'The file is not changed. If you add it to your log now, enter these values in your log afterwards.',
  importNow: 'Add to my log',
  importing: 'Adding…',
  imported: (added: number, updated: number) =>
    `Added ${plural(added, 'entry', 'entries')}, updated ${plural(updated, 'entry', 'entries')}.`,
  importConflicts: (count: number) =>
    `${plural(count, 'entry was', 'entries were')} changed in both places; both versions are kept.`,
  importCancelled: 'Stopped. Entries added so far are kept, and you can safely import again.',
  importRefused: (file: string) => `“${file}” was not imported, and nothing was changed.`,
  logFileProblems: {
    'zip-damaged': 'The ZIP is damaged or incomplete. Copy or download it again.',
    'zip-encrypted': 'The ZIP has a password. Unpack it and import log.json.',
    'zip-unknown': 'The ZIP is packed in a way that this program cannot read. Unpack it and import log.json.',
    'zip-too-large': 'The log in the ZIP is too large.',
    'without-log': 'The ZIP contains no log.json.',
    'without-consent': 'Its rater did not agree that you keep it.',
  },
  importFailed: 'The log could not be saved. Nothing was changed.',
  recovered: (entries: number, drafts: number, day: string) =>
    `Your browser had lost this log. ${[
      entries > 0 ? plural(entries, 'entry', 'entries') : '',
      drafts > 0 ? plural(drafts, 'draft', 'drafts') : '',
    ]
      .filter(Boolean)
      .join(' and ')} ${entries + drafts === 1 ? 'was' : 'were'} restored from its second copy on ${day}.`,
  understood: 'OK',
  updateExtension: 'Update this extension and try again.',
};
