import { plural } from './plural.js';

/** Frameworks and guides that are taken from pages, files and links. */
export const frameworks = {
  offersTitle: (site: string) => `On this page of ${site}`,
  offersHint: 'Nothing is taken until you choose it.',
  takeOffer: {
    framework: 'Take the framework',
    'self-check': 'Take my self-check answers',
    trainings: 'Take the training guide',
  },
  offersInFrame:
    'Part of this page is in a frame of another site, which this click does not reach. Open it by itself and click the toolbar icon there.',
  openPage: 'Open the page',
  offerFailed: (reason: string) => `Nothing was taken: ${reason}`,
  offerFaults: {
    'other-page': 'the tab now shows another page. Go back to that page and click the toolbar icon again.',
    'no-access': 'the browser no longer lets this page be read. Click the toolbar icon again.',
    nothing: 'the page contains no document of that kind.',
    unreachable: 'the page’s document did not load.',
    timeout: 'the page’s document took too long to load.',
    'too-large': 'the document is larger than 10 MB.',
  },
  documentTooLarge: 'it is larger than 10 MB.',
  timedOut: 'it took too long to load.',
  documentReading: 'Reading…',
  answersNone: 'This page keeps no self-check answers in this browser yet.',
  answersPresent: 'Your log has these self-check answers already.',
  answersTaken: (count: number, day: string) =>
    count === 1
      ? `Your self-check of ${day} is in your log.`
      : `${plural(count, 'self-check', 'self-checks')} are in your log. The latest is of ${day}.`,
  partCount: (count: number) => plural(count, 'part', 'parts'),
  trainingCount: (count: number) => plural(count, 'training', 'trainings'),
  versionNumber: (version: string) => `version ${version}`,
  fromSite: (site: string) => `from ${site}`,
  fromFile: (name: string) => `from the file ${name}`,
  fromExtension: 'which comes with this extension',
  addedFrom: (source: string) => `Added ${source}.`,
  takenOn: (source: string, day: string) => `${source}, ${day}`,
  rightsNone: 'The document states no rights.',
  rightsOf: (holder: string) => `Rights: ${holder}.`,
  rightsHeld: (holder: string, licensee: string) => `Rights: ${holder}. Used by ${licensee} under license.`,
  rightsExport: {
    full: 'Files that you export may contain all of it.',
    titles: 'Files that you export contain titles and codes only.',
    ids: 'Files that you export contain codes only.',
  },
  rightsMore: 'More about the rights',
  keepsAll: 'All of it will be kept in your log on this computer.',
  keepsPersonalCopy:
    'The association allows one personal copy: all of it will be kept in your log, on this computer only.',
  keepsTitles: 'The association does not allow a copy of the statements: only titles and codes will be kept.',
  keepsOutline: 'You are not signed in with the association: only the public outline will be kept.',
  membersText: {
    read: 'The statements for members are included.',
    'signed-out': 'To keep the statements as well, sign in on that page, then take the framework again.',
    refused: 'The statements for members were not read.',
  },
  lossCount: (count: number) => `${plural(count, 'note', 'notes')} on reading the file`,
  alreadyInstalled: 'Your log has exactly this already.',
  replaces: (present: string) => `This takes the place of: ${present}.`,
  sameVersion: 'Both have the same version number, but not the same content.',
  fromElsewhere: (source: string) =>
    `Please check: it has the same identity as what you have, but comes ${source}. Replace it only if you trust that source.`,
  tagsAfterUpdate: 'Your entries keep their tags. You can move them to the new version afterwards.',
  keepMine: 'Keep what I have',
  replaceMine: 'Replace it',
  installVersion: (version: string) => `Install version ${version}`,
  addToLog: 'Add to my log',
  frameworkKept: (title: string) => `“${title}” is in your log.`,
  guideKeeps: 'When you add one of its trainings, the competencies of the guide are filled in.',
  guideRefused: 'Its rights do not allow a personal copy, so it cannot be kept.',
  frameworkFormats:
    'A file of your association (JSON, CSV), a spreadsheet (XLSX), a CASE package, or an export of Moodle or Mahara.',
  fileReasons: {
    'not-text': 'it is neither a text nor a workbook.',
    'unknown-format': 'its format is not known here.',
  },
  onlyHttps: 'Only addresses that start with https:// can be read.',
  siteLocked: (site: string) =>
    `${site} does not let other pages read this file. With your permission, it is read once, and the permission is given back right away.`,
  siteAsk: (site: string) => `Allow ${site} this once`,
  siteRefused: 'Without the permission, the file cannot be read. You can save it and choose it here as a file.',
  frameworksNone: 'No framework has been added yet.',
  frameworksAdd: 'Add a framework',
  frameworksAddHint:
    'If your association shows its framework on a page, open that page and click the toolbar icon. Otherwise choose a file or a link.',
  frameworksShipped: 'These come with the extension',
  guidesTitle: 'Training guides',
  entriesTagged: (count: number) => `used in ${plural(count, 'entry', 'entries')}`,
  entriesOutdated: (count: number) => `${plural(count, 'entry has', 'entries have')} tags of an earlier version.`,
  updateOnPage: 'To look for a new version, open its page and click the toolbar icon.',
  lookForUpdate: 'Look for a new version',
  frameworkIsShown: 'Used for tagging',
  tagWithIt: 'Use it for tagging',
  removeFramework: 'Remove',
  frameworkRemoved: (title: string, entries: number) =>
    entries === 0
      ? `“${title}” was removed.`
      : `“${title}” was removed. ${plural(entries, 'entry keeps its tags', 'entries keep their tags')}, with the names that they were saved with.`,
};
