export { cleanAddress } from './clean-address.js';
export { type PageText, readPageText, type SourceWithText } from './page-text.js';
export { readSource } from './read-source.js';
export type { Found, Person, Source, SourceType } from './source.js';
