/**
 * Files came in that another part of the log reads: spreadsheets, whole logs, or certificates, badges and e-mails.
 * Whoever reads them calls `preventDefault()`; otherwise the person is told that they are not read.
 */
export class FilesRoutedEvent extends Event {
  constructor(
    readonly kind: 'tables' | 'logs' | 'papers',
    readonly files: readonly File[],
  ) {
    super('imh-files-routed', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'imh-files-routed': FilesRoutedEvent;
  }
}
