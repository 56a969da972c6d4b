export type { LogContext } from './context.js';
export { type CalendarParts, logCalendar, type LogEvents, logEvents } from './log-calendar.js';
export { logCsv } from './log-csv.js';
export { logXlsx } from './log-xlsx.js';
