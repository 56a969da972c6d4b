/** Why a file cannot be read, and what to do, by the code of the error; `other` for the rest. */
export const readingErrors = {
  word: 'This is a Word document. Open it, select everything, copy it, and paste it into the field below the button.',
  pdf: 'This is a PDF. Open it, select everything, copy it, and paste it into the field below the button.',
  numbers: 'This is a file of Apple Numbers. Export it there as Excel or CSV, and choose that file.',
  empty: 'The file is empty.',
  'web-page':
    'This is a web page, not a file with a framework. If you saved it from an address, you may have to sign in there first.',
  'too-large': 'The file is larger than a framework can be. Delete other sheets and columns, and save it again.',
  'not-text': 'This is neither a spreadsheet nor a text.',
  'broken-workbook':
    'The workbook is damaged. Open it in your spreadsheet program, save it again, and choose that file.',
  'old-workbook': 'This is an old Excel file (.xls). Open it, save it as .xlsx or CSV, and choose that file.',
  'no-rows': 'The table names its columns, but has no rows below them.',
  'no-nodes':
    'No names of domains or competencies were found. Compare your file with the spreadsheet to fill in, below.',
  'no-competency':
    'Only headings were found. Name the column of the competencies “Competency”, or number them below their domains.',
  'newer-version': 'The file comes from a newer version of this program.',
  unreadable: 'The browser cannot read the file. It may have been moved or changed: choose it again.',
  'no-worker': 'Reading stopped. The folder of the builder may be incomplete, or the file too large for this computer.',
  'not-json': 'The file is damaged, or it breaks off. The place is named here; get the file again where it came from.',
  'unknown-format': 'The file is in a form that is not known here.',
  other: 'The file contains something that cannot be used. The place is named here.',
};

export type ReadingErrorKind = keyof typeof readingErrors;
