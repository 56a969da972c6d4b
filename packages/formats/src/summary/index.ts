export { hoursNotes, type HoursRow, type HoursTable, hoursTables } from './hours-tables.js';
export { type SummaryNames, summaryNames } from './names.js';
export { longFields, rowText, type SummaryField, type SummaryRow, type SummarySection } from './row.js';
export { summarySections, summarySectionSteps } from './sections.js';
export { summaryPage, summaryPageParts } from './summary-page.js';
export { type SummaryFieldId, summaryFieldIds, type SummaryWords } from './words.js';
export { summaryWords } from './words-in.js';
