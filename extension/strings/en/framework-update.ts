import { plural } from './plural.js';

export const frameworkUpdate = {
  updateTitle: 'New version of your framework',
  updateNotice: (entries: number, version: string) =>
    `${plural(entries, 'entry is', 'entries are')} tagged with version ${version} of this framework.`,
  updateReview: 'Review what changes',
  updateNone: 'All tags belong to the installed version of their framework.',
  updateFrom: (title: string, from: string, to: string) => `${title}: from version ${from} to version ${to}`,
  updateOnlyTags: 'The earlier version is not on this computer, so only your own tags are compared.',
  updateChanges: 'What has changed',
  updateCounts: {
    unchanged: (count: number) => `${plural(count, 'part is', 'parts are')} unchanged`,
    added: (count: number) => `${plural(count, 'part is', 'parts are')} new`,
    removed: (count: number) => `${plural(count, 'part was', 'parts were')} removed`,
    reworded: (count: number) => `${plural(count, 'part has', 'parts have')} new wording`,
    moved: (count: number) => `${plural(count, 'part is', 'parts are')} in another place`,
    renamed: (count: number) => `${plural(count, 'part has', 'parts have')} another number or id`,
    split: (count: number) => `${plural(count, 'part was', 'parts were')} split`,
    merged: (count: number) => `${plural(count, 'part combines', 'parts combine')} several earlier ones`,
  },
  updateMoves: (tags: number, entries: number) =>
    `${plural(tags, 'tag', 'tags')} in ${plural(entries, 'entry', 'entries')} can move to the new version. Each entry keeps its earlier versions in its history.`,
  updateMovesNone: 'No tag can be moved automatically.',
  updateApply: 'Move the tags',
  updateApplied: (tags: number, entries: number) =>
    `${plural(tags, 'tag', 'tags')} in ${plural(entries, 'entry', 'entries')} moved to the new version.`,
  updateStopped: (moved: number, all: number) =>
    `Stopped: ${moved.toLocaleString('en-US')} of ${plural(all, 'entry', 'entries')} moved to the new version.`,
  updateUndoStopped: (left: number) =>
    `Stopped: ${plural(left, 'entry still has', 'entries still have')} the tags of the new version.`,
  updateUndone: 'The tags are as they were before.',
  updateDecide: 'Tags that need your decision',
  updateReasons: {
    gone: 'The new version does not contain it.',
    split: 'The new version divides it.',
    partial: 'The entry is an incomplete copy from a file.',
  },
  updateEntriesWith: (count: number) => plural(count, 'entry', 'entries'),
  updateSuccessor: (label: string) => `“${label}” becomes`,
  updateKeep: 'Keep as it is',
  updateProposals: 'Proposals',
  updateAll: 'All parts of the new version',
  updateSimilar: (label: string, percent: number) => `${label} (${percent}% similar wording)`,
  updateDecideHint:
    'What you keep stays in your log and is listed below the coverage map. It is not counted in any row.',
  updateReading: 'Comparing…',
  updateInstall: 'Install a new version',
  updateInstallHint: 'From the page of your association, a file or a link.',
};
