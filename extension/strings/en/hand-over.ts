import { plural } from './plural.js';

/** The export dialog: Backup, Hand over, and the formats. */
export const handOver = {
  exportTitle: 'Export',
  forYou: 'Backup: everything, for you',
  forYouHint:
    'Your whole log, with earlier versions, notes, self-checks and ratings. Keep it somewhere safe, or import it on another computer.',
  backupForm: 'File',
  backupForms: {
    json: ['JSON', 'Everything except the certificate files.'],
    zip: ['ZIP with certificates', 'Everything in one file. Use it to move to another computer.'],
  },
  forOthers: 'Hand over: what you choose, for someone else',
  forOthersHint:
    'For your association, a reviewer or a supervisor. You see what the file contains before you save it. Notes, self-checks and ratings stay out unless you add them; earlier versions always stay out.',
  handOver: 'Hand over',
  back: 'Back',
  saveAs: 'Choose where to save…',
  save: 'Save file',

  whichEntries: 'Which entries',
  entriesFrom: {
    all: 'All finished entries',
    period: 'A period',
    'closed-period': 'A closed period',
  },
  selectedEntries: (count: number) => `The ${plural(count, 'selected entry', 'selected entries')}`,
  matchingEntries: (count: number) =>
    `The ${plural(count, 'entry that matches', 'entries that match')} the filters of the list`,
  from: 'From',
  to: 'To',
  closedPeriodHint: 'The entries as they were when you closed the period, and its sheet as it was printed.',
  onlyCategory: 'Only entries for the category',
  anyCategory: 'Any category',

  whatElse: 'What goes with them',
  whatElseHint: 'Only what is checked is in the file.',
  parts: {
    certificates: 'Certificates',
    notes: 'Your notes',
    quotes: 'Quotes from pages',
    planned: 'Planned trainings',
    education: 'Education',
    work: 'Work',
    references: 'References',
  },
  selfCheck: (day: string, framework: string) => `Self-check of ${day} (${framework})`,
  rating: (rater: string, relation: string, day: string) =>
    `Rating by ${[rater, relation].filter(Boolean).join(', ')}, ${day}`,
  closedPeriodSheet: (name: string) => `Closed period: ${name}`,

  whoItIsAbout: 'Who it is about',
  whoHint: 'It is at the top of the file. You may leave any of it empty.',
  subject: { name: 'Your name', association: 'Association', category: 'Category', period: 'Period' },
  notStated: 'Not stated',

  format: 'Format',
  formats: {
    zip: [
      'ZIP with certificates',
      'For reviewers: the evidence log and the certificate files. Their review page opens it.',
    ],
    json: ['JSON', 'For reviewers: the evidence log without the certificate files. This extension reads it as well.'],
    audit: [
      'Audit folder (ZIP)',
      'For an audit: a page to print, a spreadsheet, and the certificates named by date and title.',
    ],
    csv: ['CSV', 'A plain table that every spreadsheet program opens.'],
    xlsx: ['Excel (XLSX)', 'The same table for Excel or LibreOffice, with dates and numbers that they calculate with.'],
    summary: ['Application summary', 'A page to print or to copy from, in the order of the application.'],
    xapi: ['xAPI statements', 'For a learning record store or a learning platform.'],
    calendar: ['Calendar (.ics)', 'Your planned trainings and deadlines, for a calendar program.'],
    lrs: ['Send to a learning record store', 'Goes to the address that you enter, after you confirm it.'],
  },
  xapiVersion: 'Version of xAPI',
  openSummary: 'Open the summary in the log, with a button to copy each field',

  contents: 'What the file contains',
  counting: 'Reading your log…',
  entries: (count: number) => plural(count, 'entry', 'entries'),
  certificates: (count: number) => plural(count, 'certificate', 'certificates'),
  firstRows: (shown: number, all: number) =>
    shown < all ? `The first ${shown} of ${all.toLocaleString('en-US')}` : 'Entries',
  columns: { date: 'Date', title: 'Title', type: 'Type', hours: 'Hours', competencies: 'Competencies' },
  none: 'No entry matches this choice.',
  leftOut: 'What is left out',
  /** Why, for the person who hands over. */
  withheld: {
    history: 'Earlier versions of your entries: a hand-over contains each entry as it is now.',
    conflicts:
      'Entries that were changed in two places: only the newest version is in the file. Choose a version first if the other one is right.',
    notes: 'Your notes, and what you wrote about how a competency was shown: not checked.',
    quotes: 'Quotes from pages: not checked.',
    planned: 'Planned trainings: not checked.',
    certificates: 'Certificates: not checked.',
    education: 'Education: not checked.',
    work: 'Work: not checked.',
    references: 'References: not checked.',
    'self-checks': 'Self-checks that are not checked.',
    ratings: 'Reference ratings that are not checked.',
    'refused-ratings': 'Ratings whose rater did not agree that you pass them on.',
    'closed-periods': 'Closed periods that are not checked.',
    labels:
      'The wording of some competencies: the association’s rights do not allow it in a file. Their codes are in the file.',
    'other-fields': 'Fields that this version of the extension does not know.',
  },
  /** The same for the reader of the file. */
  withheldInFile: {
    history: 'earlier versions of entries',
    conflicts: 'the other version of entries that were changed in two places',
    notes: 'notes',
    quotes: 'quotes',
    planned: 'planned entries',
    certificates: 'certificates',
    education: 'education',
    work: 'work',
    references: 'references',
    'self-checks': 'self-checks that were not chosen',
    ratings: 'reference ratings that were not chosen',
    'refused-ratings': 'reference ratings whose rater did not agree to pass them on',
    'closed-periods': 'closed periods that were not chosen',
    labels: 'names of competencies that may not be passed on',
    'other-fields': 'fields that this version of the program does not know',
  },
  /** Text of README.txt in a ZIP file. */
  readme: {
    backup: [
      'Backup of an evidence log',
      '',
      'log.json is the log. The folder “attachments” contains its certificates; each name begins with the checksum (SHA-256) of the file.',
      'To read it again, choose “Import” in the Competency Evidence Log and choose this ZIP file. Do not unpack it first.',
      'It contains everything, your notes included. Do not pass it on.',
      '',
    ].join('\r\n'),
    handOver: [
      'Evidence log, handed over',
      '',
      'log.json is the log. The folder “attachments” contains its certificates; each name begins with the checksum (SHA-256) of the file.',
      'Reviewers open this ZIP file as it is on their association’s review page. The Competency Evidence Log imports it as well.',
      'What the person left out is listed in log.json under “withheld”.',
      '',
    ].join('\r\n'),
  },
  entriesOnly:
    'Education, work, references, self-checks, ratings and closed periods: this format has room for entries alone.',
  datesOnly:
    'Only what is still to come: planned trainings, also if they are not checked above, and the deadlines of the lists that you chose in Progress. Finished entries and certificates are not in a calendar.',
  statementsOnly:
    'Planned entries, education, work, references, ratings, closed periods and certificates: statements are about finished entries and self-checks.',
  scope: {
    all: 'All finished entries',
    period: (from: string, to: string) =>
      from && to ? `Entries from ${from} to ${to}` : from ? `Entries from ${from} on` : `Entries until ${to}`,
    closedPeriod: (name: string) => `Closed period: ${name}`,
    chosen: (count: number) => `A selection of ${plural(count, 'entry', 'entries')}`,
    category: (name: string) => `category: ${name}`,
  },

  saved: (name: string) => `${name} is saved.`,
  handed: (name: string) => `${name} was handed to your browser as a download.`,
  canceled: 'Stopped. No file was saved.',
  diskFull: 'The file could not be saved: the disk is full.',
};
