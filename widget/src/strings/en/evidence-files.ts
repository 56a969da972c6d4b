import { englishAside } from '@imh/elements/words';
/** Notices about files that cannot be opened or are already open. */
export const evidenceFiles = {
  alreadyOpen: (file: string) => `${file}: this file is already open.`,
  replaced: (file: string) => `${file}: replaces the same log and adds the certificates from the ZIP.`,
  leftOut: englishAside,
  /** After it, for a person's own log. */
  correctOwn: 'Correct this where you keep your log, and export it again.',
  problems: 'Files that could not be opened',
  dismiss: 'Close this notice',
  askAgain: 'Ask the sender to export and send the file again.',
  newer:
    'If the file is from a newer version, nothing is wrong with it: the people who run this site can update the viewer.',
  file: {
    'too-large': (megabytes: number) => `The file is larger than ${megabytes} MB, which is too large for a log.`,
    'not-text': 'This is not a JSON file or an Evidence Log ZIP.',
    'zip-damaged': 'The ZIP is damaged or incomplete.',
    'zip-encrypted': 'The ZIP is locked with a password.',
    'zip-unknown': 'The ZIP is packed in a way that cannot be read here.',
    'zip-without-log': 'The ZIP does not contain a log.json file.',
    'zip-in-zip': 'A ZIP inside another ZIP cannot be opened here. Unzip the outer file, then drop the inner one.',
    'zip-too-many': 'The ZIP contains more than 200 documents. Only the first 200 were opened.',
    unreadable:
      'It could not be read: it is a folder, or it is no longer there. Choose the files inside the folder instead.',
    'zip-too-large': (megabytes: number) =>
      `Something in the ZIP unpacks to more than ${megabytes} MB. It was not unpacked further.`,
  },
};
