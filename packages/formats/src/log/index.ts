export type { LogContext } from './context.js';
export { logCsv } from './log-csv.js';
