export type { CoverageLabels, CoverageMapLabels, CoverageTotalsLabels } from './coverage-labels.js';
export { CoverageMapElement } from './coverage-map-element.js';
export {
  countedCoverage,
  type CoverageColumn,
  countIn,
  isHow,
  type CoverageCounter,
  type CoverageRow,
  type CoverageTable,
  coverageTable,
  type KindCounts,
} from './coverage-rows.js';
export { creditText, entrySummary } from './entry-facts.js';
export type { EntryLabels, EntryListLabels } from './entry-labels.js';
export { EntryListElement } from './entry-list-element.js';
export { entryStyles } from './entry-styles.js';
export { addressView, type EntryContext, entryView, fieldsView } from './entry-view.js';
export { defineCoverageMap, defineEntryList } from './evidence-define.js';
export { type MissingLabels, missingView } from './missing-view.js';
export { printedPeriodView } from './printed-period-view.js';
export type { ProgressLabels } from './progress-labels.js';
export { progressStyles } from './progress-styles.js';
export { progressView } from './progress-view.js';
export { tableStyles } from './table-styles.js';
export { cellView, hiddenCaption, rowHead, tableBody, tableRow, tableView } from './table-view.js';
