export type { AddressPart, CleanedAddress } from '@imh/core';
export { cleanAddress, cleanedAddress, withoutPart, withPart } from '@imh/core';
export { plainText } from './plain-text.js';
export { findQuote, type QuoteMatch } from './quotes/find-quote.js';
export { pageText, type PageText } from './quotes/page-text.js';
export { quoteOfRange } from './quotes/quote-of-range.js';
export { addressOfQuote } from './quotes/text-fragment.js';
export type { TextQuote } from './quotes/text-quote.js';
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
