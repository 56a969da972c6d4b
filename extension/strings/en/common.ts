export const common = {
  /** BCP 47. */
  language: 'en',
  name: 'Competency Evidence Log',
  log: 'Evidence log',
  openLog: 'Open evidence log',
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  edit: 'Edit',
  remove: 'Delete',
  restore: 'Restore',
  loading: 'Opening your log…',
  closeOtherTabs: 'Close the other Evidence tabs. This page then opens by itself.',
  restoring: (percent: number) => `Restoring your log from its second copy… ${percent}%`,
};
