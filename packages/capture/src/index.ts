export type { AddressPart, CleanedAddress } from '@imh/core';
export { cleanAddress, cleanedAddress, withoutPart, withPart } from '@imh/core';
export { type PageText, readPageText, type SourceWithText } from './page-text.js';
export { readSource } from './read-source.js';
export type {
  AnnouncedCompetency,
  Found,
  ListedTraining,
  PageKind,
  Person,
  Source,
  SourceType,
  StatedCredit,
} from './source.js';
