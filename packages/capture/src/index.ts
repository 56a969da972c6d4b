export { cleanAddress } from './clean-address.js';
export { readSource } from './read-source.js';
export type { Found, Person, Source, SourceType } from './source.js';
