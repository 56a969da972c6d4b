import type { Unreadable } from '../../platform/messages.js';
import { plural } from './plural.js';

const unreadable: Record<Unreadable, string> = {
  pdf: 'This tab shows a PDF, which the browser does not let an extension read.',
  'browser-page': 'This is one of the browser’s own pages. Nothing on it can be read, and nothing was stored.',
  'extension-page': 'This page belongs to an extension. Nothing on it can be read, and nothing was stored.',
  store: 'The browser keeps extensions out of its store pages. Nothing was stored.',
  file: 'This is a file on your computer. The browser does not let an extension read it unless you allow that in its settings.',
  'error-page': 'The page did not load, so there is nothing to read. Load it again, then click the toolbar icon.',
  'no-access': 'The browser did not let this page be read. Click the toolbar icon again once the page has loaded.',
  'not-kept': 'The page was read, but there was no room to keep it. Free some disk space and try again.',
  'not-opened': 'The page was read, but your log could not be opened, so nothing was stored. Please try again.',
};

export const panel = {
  clickToolbar: 'Open a webinar, an article or a training page, then click this extension’s icon in the toolbar.',
  clickToolbarWhy: 'The page is read only when you click, and only that page.',
  addByHand: 'Add by hand',
  filled: (fields: string) => `Filled in from the page: ${fields}.`,
  empty: (fields: string) => `Still empty: ${fields}.`,
  filledNothing: 'Little could be filled in from this page. A title is enough.',
  continued: 'This is your earlier draft, as you left it.',
  unreadable,
  alreadyKept: (day: string) => `This page is already in your log (${day}).`,
  openEntry: 'Open that entry',
  drafts: (count: number) => `Unfinished: ${plural(count, 'draft', 'drafts')}`,
  draftUntitled: 'Without a title',
  continueDraft: 'Continue',
  discardDraft: 'Discard',
  discarded: 'Draft discarded.',
  saved: 'Saved',
  savedDetail: (title: string) => `“${title}” is in your evidence log.`,
  savedUntagged: 'No competency is chosen yet. You can do that any time in the log.',
  addAnother: 'Add another by hand',
  undone: 'The entry was removed. Your draft is back.',
  notOpened:
    'Your log could not be opened. Perhaps the disk is full, or a newer version of this extension wrote it. Nothing was changed.',
  tryAgain: 'Try again',
  failures: {
    'full-disk': 'There is no room left on the disk, so nothing was changed. Free some space and try again.',
    closed: 'Your log is no longer open on this page, so nothing was changed. Reload the page and try again.',
    cancelled: 'This was stopped.',
    failed: 'This did not work, and nothing was changed. Please try again.',
    unexpected: 'Something went wrong. Reload the page and try again.',
  },
  newerProgram: 'A newer version of this extension is now running. Close this page and open it again.',
};
