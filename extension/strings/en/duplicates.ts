import { plural } from './plural.js';

/** Entries that may be the same thing entered twice. */
export const duplicates = {
  duplicates: {
    title: 'Possible duplicates',
    count: (count: number) => plural(count, 'possible duplicate', 'possible duplicates'),
    look: 'Look for possible duplicates',
    intro:
      'These entries have a similar title or the same web address, on the same day. Nothing is merged unless you choose it.',
    searching: 'Comparing your entries…',
    none: 'There are no possible duplicates.',
    ofMany: (count: number) => `${plural(count, 'entry', 'entries')} may be the same. Two are compared at a time.`,
    entry: (number: number) => `Entry ${number}`,
    addedOn: (day: string) => `Added on ${day}`,
    chooseHint:
      'Choose what to keep where the two differ. Competencies, files and notes of both are kept, and so is what only one of them has.',
    keepHint: 'Everything is kept: competencies, files and notes of both, and what only one of them has.',
    same: 'The same in both',
    merge: 'Merge into one entry',
    keepApart: 'Keep both: they are different',
    keptApart: (title: string) => `“${title}” stays in the log as two entries.`,
    merged: (title: string, removed: string) =>
      title === removed
        ? `“${title}” is one entry now. The other one is in the trash.`
        : `“${title}” is one entry now. “${removed}” is in the trash.`,
    changedMeanwhile: 'One of the two entries was changed on another page. Please look at them again.',
    showInList: (count: number) => `Show these ${plural(count, 'entry', 'entries')} in the list`,
    inLog: 'In your log',
    onPaper: 'On this paper',
    mayBe: (title: string, facts: string) => `This may be in your log already: “${title}” (${facts}).`,
    showEntry: 'Show that entry',
    addTo: 'Add to that entry',
    addToTitle: 'Add to an entry of your log',
    addedTo: (title: string) => `Added to “${title}”.`,
  },
};
