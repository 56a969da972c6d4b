/** Certificates that a log lists, or that its ZIP contains. */
export const evidenceCertificates = {
  certificatesTitle: 'Certificates',
  noCertificates: 'This log lists no certificates.',
  unlisted: 'In the ZIP, but not linked to any entry',
  notInFile: 'listed, but not included in this file',
  onlyInZip: 'The log lists certificates, but they are included only in a ZIP export.',
  viewFile: (name: string) => `View ${name}`,
  openInTab: (name: string) => `Open ${name} in a new tab`,
  saveFile: (name: string) => `Save ${name}`,
  checksumDiffers: (name: string) =>
    `${name} does not match the file listed in the log (different checksum), so it was not opened.`,
  checksumUnchecked: 'Its checksum could not be checked, because this page does not use HTTPS.',
  notShown: 'This kind of file is not shown here. Save it and open it with a program that you trust.',
  pictureOf: (name: string) => `Picture: ${name}`,
};
