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
};
