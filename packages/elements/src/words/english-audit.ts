/** The text file that explains the folder of an audit. */
export const englishAudit = {
  title: 'Evidence log for an audit',
  files: {
    'summary.html': 'A summary to read and print. It opens in any browser.',
    'entries.csv': 'The entries as a table for a spreadsheet program.',
    'log.json':
      'The same entries for programs. A reviewer can open this ZIP file in the review page of an association.',
    'certificates/': 'The certificates, named by date and title.',
    'certificates/SHA256SUMS.txt': 'The checksum of each certificate.',
  },
  certificates: (count: number) => `${count.toLocaleString('en-US')} ${count === 1 ? 'file' : 'files'}.`,
  missing: (count: number) =>
    `${count.toLocaleString('en-US')} ${count === 1 ? 'certificate is' : 'certificates are'} listed in the log, but ${count === 1 ? 'was' : 'were'} not on the computer that wrote this folder:`,
  informal: 'All hours are an informal count; the association decides.',
};
