import { englishHows, englishKinds } from '@imh/elements/words';
import { plural } from './plural.js';

export const coverage = {
  coverageFramework: 'Framework',
  coverageCategory: 'Category',
  allCategories: 'All categories',
  gapsFirst: 'Gaps first',
  evidenceKinds: englishKinds,
  evidenceHows: englishHows,
  coverageCell: (count: number, kind: string, part: string) => `${plural(count, 'entry', 'entries')}: ${part}, ${kind}`,
  coveragePicture: 'Entries by part and kind of evidence. The table below has the same numbers.',
  coveragePictureRow: (covered: number, all: number) => `${covered} of ${plural(all, 'area', 'areas')}`,
  coverageSelfCheck: (day: string) => `Self-check of ${day}`,
  selfCheckRated: (count: number, level: string) => `${level}: ${count}`,
  selfCheckSources: { course: 'course', 'in-service': 'in-service training', work: 'work', rsc: 'RSC' },
  coverageElsewhere: 'Not in this framework',
  coverageElsewhereHint:
    'Areas you named yourself, and competencies that this framework does not list. They are not counted in the rows above.',
  coverageUntagged: (count: number) => `${plural(count, 'finished entry has', 'finished entries have')} no competency`,
  otherFrameworks: 'Tagged with other frameworks',
  otherFrameworksHint: 'These entries are kept. They count in the map of their own framework.',
  showThese: 'Show these entries',
  showThisFramework: (title: string) => `Show ${title}`,
  frameworkNotHere: (id: string) => `A framework that is not installed (${id})`,
  crosswalkExact: (entries: number, here: string, there: string) =>
    `${plural(entries, 'entry', 'entries')} tagged “${there}” also ${entries === 1 ? 'belongs' : 'belong'} to “${here}”`,
  crosswalkNote: (title: string) =>
    `According to ${title}. Only exact matches are listed, and they are not added to the map.`,
  nextTitle: 'What could I do next?',
  nextNoGuide:
    'No training guide is installed. If your association publishes one, add its file here to see trainings for your gaps.',
  nextNoGap: 'Every area has evidence, so there is no gap to fill.',
  nextNoMatch: 'No upcoming training in your guides matches an area without evidence.',
  nextFor: (gaps: string) => `For: ${gaps}`,
  nextMore: (count: number) => `${plural(count, 'more training', 'more trainings')} in your guides`,
  planTraining: 'Add as planned',
  planned: (title: string) => `“${title}” is in your log as planned.`,
  addGuide: 'Add a training guide',
  removeGuide: (title: string) => `Remove “${title}”`,
  guideRemoved: (title: string) => `“${title}” was removed.`,
  guideAdded: (title: string, count: number) => `${title}: ${plural(count, 'training', 'trainings')}.`,
  alignedBy: {
    association: 'Aligned by the association',
    provider: 'Aligned by the provider',
    community: 'Aligned by the community',
  },
};
