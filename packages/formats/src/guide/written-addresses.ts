import { isAddress, withScheme } from '../past/column-values.js';
import { addressesOf } from './guide-values.js';

/** "www.otter.example" is an address that people can follow: with the scheme that every browser adds. */
export const withSchemes = (cell: string): string =>
  cell.replace(/[^\s;|]+/g, (part) => (isAddress(part) ? withScheme(part) : part));

/** Web addresses that a person has typed, and the words that are none. */
export const webAddressesOf = (text: string): { urls: string[]; others: string[] } => addressesOf(withSchemes(text));
