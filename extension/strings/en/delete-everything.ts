import { plural } from './plural.js';

export const deleteEverything = {
  title: 'Delete everything',
  hint: 'Removes your whole log from this browser, for example before you pass this computer on.',
  open: 'Delete everything…',
  ask: 'Delete everything?',
  will: 'This will be deleted for good:',
  counts: {
    entries: (count: number) => plural(count, 'entry with all its versions', 'entries with all their versions'),
    trashed: (count: number) => `${plural(count, 'entry', 'entries')} in the trash`,
    drafts: (count: number) => plural(count, 'unfinished draft', 'unfinished drafts'),
    certificates: (count: number) => plural(count, 'certificate file', 'certificate files'),
    profile: (count: number) => plural(count, 'part of your profile', 'parts of your profile'),
    selfChecks: (count: number) => plural(count, 'self-check', 'self-checks'),
    ratings: (count: number) => plural(count, 'reference rating', 'reference ratings'),
    closedPeriods: (count: number) => plural(count, 'closed period', 'closed periods'),
    documents: (count: number) =>
      plural(
        count,
        'framework, list of requirements or training guide',
        'frameworks, lists of requirements and training guides',
      ) + ' that you added',
  },
  settings: 'your settings',
  stays: 'Backups and other files that you saved stay where they are. The extension stays installed.',
  backUpFirst: 'Make a backup first',
  word: 'delete',
  typeWord: (word: string) => `Type “${word}” to confirm`,
  wrongWord: (word: string) => `Nothing was deleted. Type the word “${word}”, or choose Cancel.`,
  confirm: 'Delete everything',
  deleting: 'Deleting…',
  failed: 'Not everything could be deleted. Close the other pages of this extension and try again.',
};
