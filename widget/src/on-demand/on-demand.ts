// What only some pages need: one file, so that the entry names one. Short names, because the entry contains them.
export { keepSkipLinks as skip } from './skip-links.js';
export { unusedHint as hint } from './unused-hint.js';
