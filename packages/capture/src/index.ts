export { type AddressKey, addressKeys } from './address-key.js';
export { cleanAddress } from './clean-address.js';
export { readSource } from './read-source.js';
export type {
  AddressPart,
  AnnouncedCompetency,
  Found,
  ListedTraining,
  PageKind,
  Person,
  Source,
  SourceType,
  StatedCredit,
} from './source.js';
