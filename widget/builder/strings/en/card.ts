import { englishTypes } from '@imh/elements/words';
import { count } from '../../../src/strings/en/count.js';
import { input } from './input.js';

/** Strings of the step "Training card". */
export const card = {
  title: 'A card for one training',
  lead: 'For trainers: announce which competencies a training relates to, so that attendees can keep it as evidence in a few seconds.',
  principle: 'The card announces. Each association decides for itself what it accepts.',
  formTitle: 'The training',
  formFirst: 'Give the training a title, and the card follows below.',
  frameworkMissing: 'Without a framework there are no competencies to announce.',
  toFramework: 'Bring in a framework',
  noCompetencies: 'No competencies are chosen yet, so the card announces none.',
  unnamed: (n: number) =>
    `${count(n, '# competency is', '# competencies are')} announced by address only: the rights of the framework do not permit its name to be passed on.`,
  changed: (field: string) => `Card: ${field}`,

  pageTitle: 'For the page of the event',
  pageAbout:
    'Paste this into the page, as HTML. Visitors do not see it. Search engines read it, and the evidence log of an attendee who adds the page.',
  pageLabel: 'HTML for the page',
  sentenceTitle: 'For an e-mail or a ticket page',
  sentenceAbout: 'Where no HTML is possible, this sentence announces the same to people.',
  sentenceLabel: { en: 'In English', es: 'In Spanish' },
  copy: 'Copy',
  copyLabel: (what: string) => `Copy: ${what}`,
  copied: 'Copied.',
  copyByHand: 'The text is selected: copy it with Ctrl+C, or ⌘C on a Mac.',
  fileTitle: 'For attendees',
  fileAbout:
    'A file with one planned entry. Attendees import it into their evidence log, and complete it after the training. Attach it to the confirmation, or link to it.',
  fileSave: 'Save the file for attendees',
  codeTitle: 'QR code',
  codeAbout: (address: string) => `It leads to ${address}. Show it on the last slide, or print it on the handout.`,
  codeName: (title: string) => `QR code: page of “${title}”`,
  codeMissing: 'Enter the web address of the event’s page: the QR code leads there.',
  codeTooLong: 'The address is too long for a QR code.',
  codeSvg: 'Save as SVG',
  codePng: 'Save as PNG',
  startAgain: 'Empty the card',
  emptied: 'Empty the card',

  testTitle: 'Try it: what an attendee’s log would read',
  testAbout:
    'Paste the source of the page (right-click in it, “View page source”, select all and copy), or drop the saved page. It is read by the same code as in the extension. Nothing is loaded from it, and nothing in it is run.',
  testAddress: 'Address of the page',
  testAddressHint: 'If it is empty, the address that the page states for itself is used.',
  input: {
    ...input,
    formats: 'A saved page (“Webpage, HTML only”), or its source.',
    pasteTitle: 'Or paste the source of the page',
    pasteLabel: 'Source of the page',
    readPasted: 'Read this page',
  },
  testRefused: {
    'not-a-page': 'This is not the source of a page: it contains no HTML.',
    archive: 'This is a web archive (.mhtml). Save the page again as “Webpage, HTML only”.',
    unreadable: 'The browser cannot read the file. It may have been moved or changed: choose it again.',
  },
  resultTitle: 'This would be in the form of the log',
  resultFrom: (address: string) => `Read as the page ${address}`,
  resultEmpty: 'empty',
  resultTitleField: 'Title',
  resultType: 'Type of evidence',
  resultProvider: 'Provider',
  resultPeople: 'Authors or trainers',
  resultDate: 'Date',
  resultHours: 'Hours',
  resultCe: 'CE',
  types: englishTypes as Readonly<Record<string, string>>,
  inGuide: (title: string) =>
    `Your training guide has this page: “${title}”. A log with the guide fills in its competencies.`,
  announcedTitle: (n: number) => `Announced: ${count(n, '# competency', '# competencies')}`,
  announcedHint: 'The log offers them. Nothing is chosen until the person checks it.',
  unknownTitle: (n: number) => `${count(n, '# other', '# others')}, not in this framework:`,
  announcedNone: 'The page announces no competencies.',
  announcedNoneButData:
    'The page has structured data, but it announces no competencies for this address. Some editors remove or change pasted HTML: compare it with the HTML above.',
  announcedMany: (n: number) =>
    `The page lists ${count(n, '# training', '# trainings')}, so none of them is taken as the page’s own. Use a page for each training.`,
};
