export { isCalendarDay, localDay, parseDocument } from '@imh/core';
export { currentEntries, logFigures, logProgress } from '../log/log-figures.js';
export { mergedLog } from '../log/merge-preview.js';
export { openLog } from '../log/open-log.js';
export { convertLog, logFormats } from './convert-log.js';
export { knownFrameworks } from './known-frameworks.js';
export { mergeLine, namesLine, progressLines, reportLines } from './log-report.js';
