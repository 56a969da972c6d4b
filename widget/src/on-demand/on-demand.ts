// What only some pages need: one file, so that the entry names one.
export { keepSkipLinks } from './skip-links.js';
export { unusedHint } from './unused-hint.js';
