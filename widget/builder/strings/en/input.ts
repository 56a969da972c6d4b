/** Strings of the field for a file or a text, on every step that has one. */
export const input = {
  formats:
    'A spreadsheet (Excel, CSV), a text copied from a PDF or from Word, or a framework file (CASE, JSON and others).',
  pick: 'Choose a file',
  orDrop: 'or drop it here',
  notUploaded: 'Nothing is uploaded. The file is read on this computer, by this page.',
  pasteTitle: 'Or paste a text or a table',
  pasteLabel: 'Text, as copied from a PDF, from Word or from a spreadsheet',
  readPasted: 'Read this text',
};

export type InputStrings = typeof input;
