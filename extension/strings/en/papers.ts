import { plural } from './plural.js';

export const papers = {
  papers: {
    heading: 'Certificates, badges and messages',
    intro:
      'Add certificates of past trainings, many at once. Each becomes a draft that you check and save. They are read on this computer and sent nowhere.',
    choose: 'Choose files',
    orDrop: 'or drop them here. PDF, photo, Open Badge, or a saved e-mail.',
    addMore: 'Add more files, or paste an e-mail',
    paste: 'Paste an e-mail',
    pasteLabel: 'Text of the e-mail',
    pasteHint: 'For example a registration confirmation, or “Thank you for attending”.',
    pasteAdd: 'Add to the worklist',
    reading: (done: number, all: number, name: string) => `Reading ${done} of ${all}: ${name}`,
    added: (count: number) => `${plural(count, 'draft', 'drafts')} added to the worklist.`,
    addedNone: 'Nothing was added.',
    same: (name: string, where: string) =>
      where ? `“${name}” is in your log already: ${where}.` : `“${name}” is in the worklist already.`,
    refused: {
      other: (name: string) =>
        `“${name}” is not a PDF, a picture, an Open Badge or a saved e-mail. It was left out. Import spreadsheets under “Past evidence”.`,
      empty: (name: string) => `“${name}” is empty. It was left out.`,
      'too-large': (name: string) => `“${name}” is larger than 50 MB. It was left out.`,
    },
    stopped: 'Stopped. Drafts added until then are in the worklist.',
    full: 'There is no room left on the disk. Files read until then are in the worklist; free some space and add the others again.',
    stoppedEarly: 'Not all files could be kept. Files read until then are in the worklist; add the others again.',

    worklist: 'Worklist',
    left: (count: number) => `${count.toLocaleString('en-US')} left in the worklist`,
    position: (at: number, of: number) => `${at} of ${of}`,
    previous: 'Previous',
    next: 'Next',
    skip: 'Skip for now',
    discard: 'Remove from the worklist',
    discarded: (name: string) => `“${name}” was removed from the worklist.`,
    saved: (title: string) => `Saved: ${title}.`,
    skipped: (name: string) => `“${name}” will come up again at the end.`,
    typeForAll: (count: number) => `Type of evidence for the ${plural(count, 'draft', 'drafts')} without one`,
    typeSet: (count: number) => `The type of ${plural(count, 'draft', 'drafts')} is set.`,
    saveKeys: 'Ctrl + Enter saves and shows the next one (on a Mac, ⌘ + Enter).',
    done: 'The worklist is empty.',
    doneSaved: (count: number) => `${plural(count, 'entry', 'entries')} saved`,
    doneProgress: 'See your progress',
    pasted: 'Pasted e-mail',
    kinds: { pdf: 'PDF', image: 'Picture', badge: 'Open Badge', message: 'E-mail' },
    unread: {
      'no-text':
        'This file has no text that can be read: it is a picture or a scan. Please fill in the form from what you see.',
      damaged: 'This file is damaged and could not be read. It is attached as it is.',
      encrypted: 'This PDF is locked with a password, so it could not be read. It is attached as it is.',
      'only-address':
        'This badge only contains its web address, which is not opened. Open it yourself, and fill in the form from what you see.',
    },
    nothingFound: 'Nothing could be taken from this file with confidence. Please fill in the form from what you see.',
    check: 'Please check each value against the certificate.',
    announced: (issuer: string) =>
      issuer
        ? `According to the badge, it was issued by ${issuer}. This log has not verified the badge.`
        : 'This log has not verified the badge.',
    alignments: 'According to the issuer, it relates to',
    alignmentTagged: 'chosen below, because it is part of your framework',
    evidence: 'Evidence that the badge refers to',
    lines: 'Where the values came from',
    likely: { high: '', medium: 'probably', low: 'uncertain' },
    fields: {
      title: 'Title',
      dateStart: 'Start',
      dateCompleted: 'Date completed',
      minutes: 'Hours',
      provider: 'Provider',
      ce: 'Credit',
    },
    basis: {
      ceu: 'A CEU is counted as 10 hours.',
      credits: 'A credit is counted as one hour; some providers count it differently.',
      'clock-times': 'From the start and end times; breaks are included.',
    },
    whichDate: (shown: string) => `The certificate shows “${shown}”. Which day is it?`,
    noDate: 'No date was found. Please enter the day of the training, not today.',
    preview: (name: string) => `Preview of ${name}`,
  },
};
