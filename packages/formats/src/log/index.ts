export type { LogContext } from './context.js';
