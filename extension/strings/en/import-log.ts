import { plural } from './plural.js';

/** What an import would change, before anything is written. */
export const importLog = {
  effects: {
    added: (count: number) => plural(count, 'new entry', 'new entries'),
    updated: (count: number) => plural(count, 'changed entry', 'changed entries'),
    conflicts: (count: number) =>
      `${count.toLocaleString('en-US')} of these changed in both places: you choose afterwards, both versions are kept`,
    deleted: (count: number) =>
      `${plural(count, 'entry', 'entries')} deleted in the other place: ${count === 1 ? 'it goes' : 'they go'} to the trash`,
  },
  more: (count: number) => `and ${count.toLocaleString('en-US')} more`,
  also: 'Also new or changed:',
  selfCheck: (day: string) => `Self-check of ${day}`,
  rating: (rater: string, day: string) => `Reference rating by ${rater}, ${day}`,
  profileParts: (count: number) => plural(count, 'part of your profile', 'parts of your profile'),
  closedPeriods: (count: number) => plural(count, 'closed period', 'closed periods'),
  certificates: (count: number) => plural(count, 'certificate file', 'certificate files'),
  handedOver:
    'This file was handed over: what its owner left out is not in it. It never replaces a fuller entry of yours.',
  damaged: (names: string) =>
    `These certificates were not added, because their bytes are not those that the file states: ${names}.`,
  settle: (count: number) => `Settle ${plural(count, 'entry', 'entries')} that changed in both places`,
};
