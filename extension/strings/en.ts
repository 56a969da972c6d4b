import type { Unreadable } from '../platform/messages.js';

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;

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

/** Every text of the extension in English. Its type is the list that the other languages must complete. */
export const en = {
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

  // Panel
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

  // Form
  title: 'Title',
  webAddress: 'Web address',
  provider: 'Provider',
  people: 'Authors or trainers',
  peopleHint: 'Separate names with semicolons.',
  datePublished: 'Date published',
  datePublishedHint: 'Year, month or day: 2026, 2026-11 or 2026-11-21.',
  dateAsShown: (shown: string) => `The page shows “${shown}”, which can be read two ways.`,
  dateCompleted: 'Date completed',
  dateCompletedHint: 'Today, unless you change it.',
  onlyMonthOrYear: 'I only know the month or year',
  wholeDay: 'I know the day',
  hours: 'Hours',
  hoursHint: 'For example 1.5, 1:30 or 90 min.',
  hoursRead: (hours: number, minutes: number) =>
    `That is ${[hours ? plural(hours, 'hour', 'hours') : '', minutes || !hours ? plural(minutes, 'minute', 'minutes') : ''].filter(Boolean).join(' ')}.`,
  type: 'Type of evidence',
  typeChoose: 'Choose a type',
  competencies: 'Competencies',
  evidenceExplained: 'Evidence is anything that shows a competency: a training, reading, supervision or your work.',
  notes: 'Notes',
  notesHint: 'For yourself. Please leave out anything that could identify a client or family.',
  mayIdentify: (found: string) =>
    `This may identify someone: ${found}. You can still save it; only you can see your log.`,
  quotes: 'Quotes',
  removeQuote: 'Remove this quote',
  more: 'More details',
  status: 'Status',
  statuses: { planned: 'Planned', attended: 'Attended, not finished', finished: 'Finished' },
  minutesSource: 'Source of the hours',
  minutesSources: { certificate: 'Certificate', page: 'The page', clock: 'Timer', estimate: 'My estimate' },
  fromPage: 'From the page.',
  foundIn: 'Where this was found',
  save: 'Save evidence',
  saving: 'Saving…',
  saveChanges: 'Save changes',
  needsTitle: 'A title is needed, so that you can find the entry again.',
  badAddress: 'A web address starts with http:// or https://.',
  badDate: 'Write a year, a month or a day: 2026, 2026-11 or 2026-11-21.',
  badHours: (typed: string) => `“${typed}” is not a length of time. Write 1.5, 1:30 or 90 min.`,
  notSaved: 'This could not be saved. Your draft is unchanged.',
  fullDisk:
    'There is no room left on the disk, so nothing was saved. Free some space and save again; your draft is still here.',
  draftNotKept: 'There is no room left on the disk: what you type now is not being saved.',
  draftFailed: 'What you type now could not be saved. Copy it before you close this page.',

  // Picker
  pickerPlaceholder: 'Search by word or number',
  pickerNone: (query: string) => `Nothing matches “${query}”.`,
  pickerCount: (count: number) => plural(count, 'match', 'matches'),
  pickerOwnArea: (area: string, domain: string) => `Use “${area}” as my own area under ${domain}`,
  pickerRemove: (label: string) => `Remove ${label}`,
  pickerChosen: (count: number) => `Chosen: ${count}`,
  pickerList: 'Matches',
  pickerNoFramework:
    'A framework is your association’s list of competencies. None is chosen yet; you can save without one.',
  pickerSetUp: 'Choose a framework',
  pickerOutline: 'Only names are listed here. Ask your association for the full text.',

  // First run
  welcome: 'Keep what you learn, as you learn it.',
  welcomeText: 'Your trainings, readings and supervision, kept as evidence of your competencies on your own computer.',
  addFirst: 'Add your first training',
  newHere: 'New here?',
  threeQuestions: 'Answer three questions',
  step: (at: number, of: number) => `Question ${at} of ${of}`,
  skip: 'Skip',
  notNow: 'Not now',
  back: 'Back',
  next: 'Next',
  done: 'Done',
  askAssociation: 'Which association are you with?',
  associationOther: 'Another association',
  associationName: 'Association name',
  associationOwn: 'I have a file or a link',
  associationNone: 'None, or I don’t know yet',
  associationUnknown:
    'We do not have that association’s framework. Ask them for its file or link and add it later; until then, entries are saved without competencies.',
  askPurpose: 'What are you keeping this log for?',
  purposes: { application: 'A first application', renewal: 'Renewal', record: 'Keeping a record' },
  purposeHint:
    'Endorsement® is a credential that associations give. The totals in this log are informal; your association decides.',
  askCategory: 'What is your category?',
  categoryHint: 'A category is the kind of role you work in. It is not a rank.',
  categoryUnknown: 'I don’t know yet',
  frameworkFile: 'Framework file',
  frameworkLink: 'Link to a framework file',
  frameworkAdd: 'Add this framework',
  frameworkAdded: (title: string) => `Added: ${title}.`,
  frameworkShown: 'Framework',
  useStarter: 'Use our starter set',
  starterNote:
    'An independent set of our own. It is not your association’s framework and has no bearing on Endorsement®.',
  linkFailed: (address: string, reason: string) => `${address} could not be read: ${reason}`,
  unreachable:
    'the address did not answer, or does not allow other pages to read it. Save the file and choose it here instead.',
  httpStatus: (status: number) => `the server answered ${status}.`,
  setUpDone: 'All set. You can change this any time under “Settings”.',
  setUp: 'Settings',

  // Log
  logEmpty: 'Nothing here yet.',
  logEmptyHint: 'Open a webinar or article and click the toolbar icon. It takes two clicks.',
  search: 'Search your log',
  searchNone: (query: string) => `No entry matches “${query}”.`,
  allYears: 'All years',
  year: 'Year',
  entries: (count: number) => plural(count, 'entry', 'entries'),
  hoursTotal: (hours: string) => `${hours} h`,
  summary: (entries: number, hours: string) => `${plural(entries, 'entry', 'entries')}, ${hours} h finished`,
  informal: 'An informal count; your association decides.',
  untagged: 'No competency chosen',
  untaggedCount: (count: number) => `${plural(count, 'entry has', 'entries have')} no competency yet`,
  undated: 'No date',
  coverage: 'Coverage',
  coverageHint: 'Finished entries for each part of the framework.',
  coverageRow: (entries: number, hours: string) => `${plural(entries, 'entry', 'entries')}, ${hours} h`,
  coverageNothing: 'nothing yet',
  coverageSummary: (covered: number, all: number, isOutline: boolean) =>
    `Evidence for ${covered} of ${all} ${isOutline ? 'parts' : 'competencies'}. Still without any: ${all - covered}.`,
  coverageShowMissing: 'Show only what is missing',
  removed: (title: string) => `“${title}” is in the trash.`,
  trash: (count: number) => `Trash (${count.toLocaleString('en-US')})`,
  conflict: 'Changed in two places. Both versions are kept until you choose.',
  keepThis: 'Keep this version',
  noValue: '(empty)',
  changedOn: (day: string) => `Changed on ${day}`,
  deletedElsewhere: 'Deleted in one place, changed in another.',
  showMore: (count: number) => `Show ${count.toLocaleString('en-US')} more`,

  // Backup
  export: 'Export',
  import: 'Import',
  backup: 'Backup',
  backupHint: 'Everything in your log, as one JSON file. Keep it somewhere safe.',
  backupDone: (name: string) => `Saved as ${name} in your downloads.`,
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
  importNow: 'Add to my log',
  importing: 'Adding…',
  imported: (added: number, updated: number) =>
    `Added ${plural(added, 'entry', 'entries')}, updated ${plural(updated, 'entry', 'entries')}.`,
  importConflicts: (count: number) =>
    `${plural(count, 'entry was', 'entries were')} changed in both places; both versions are kept.`,
  importCancelled: 'Stopped. Entries added so far are kept, and you can safely import again.',
  importRefused: (file: string) => `“${file}” was not imported, and nothing was changed.`,
  importFailed: 'The log could not be saved. Nothing was changed.',
  updateExtension: 'Update this extension and try again.',
};

export type Strings = typeof en;
