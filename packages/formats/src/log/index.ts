export type { LogContext } from './context.js';
export { type CalendarParts, isComing, logCalendar, type LogEvents, logEvents } from './log-calendar.js';
export { logCsv } from './log-csv.js';
export { logXlsx } from './log-xlsx.js';
export { currentEntries, type LogFigures, logFigures, logProgress, type TypeFigures } from './log-figures.js';
export { logPathIn } from './log-path.js';
export { mergedLog, type MergePreview } from './merge-preview.js';
export { type LogFileError, type OpenedLog, openLog } from './open-log.js';
