// One file for each group, so that a page loads those of the elements that it shows.
export * from './events/document-events.js';
export * from './events/outline-events.js';
export * from './events/answer-events.js';
export * from './events/file-events.js';
