export { englishGuideFaults, guideFaultSentence, type GuideFaultSentences } from './fault-sentences.js';
export { assignGuideColumn, type GuideChoices, type GuideColumnChoice, guideColumnChoices } from './guide-choices.js';
export { type GuideColumn, guideColumn } from './guide-columns.js';
export { datesOf } from './guide-dates.js';
export type { GuideFault, GuideFaultKind } from './guide-faults.js';
export {
  type GuideContext,
  type GuidePlan,
  planGuide,
  type PlannedGuideColumn,
  readGuideTable,
  type UnsettledWords,
} from './guide-plan.js';
export type { TableFile } from '../table/table-file.js';
export { webAddressesOf } from './written-addresses.js';
export { type GuideUpdate, keepTrainingIds } from './keep-training-ids.js';
export { type ReadGuide, readGuide } from './read-guide.js';
export { announcedNames, attendeeLog, cardGuide, eventMarkup } from './training-card.js';
export type { UnusedGuideReason, UnusedGuideRow } from './unused-rows.js';
export { columnLetters } from '../table/column-letters.js';
