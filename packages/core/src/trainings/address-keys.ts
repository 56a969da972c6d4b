import { cleanedAddress } from '../addresses/clean-address.js';
import { pageKey } from '../addresses/page-key.js';
import { parseAddress } from '../addresses/parsed-address.js';

/** What an address identifies. */
export interface AddressKey {
  /** See `pageKey`. */
  readonly key: string;
  /** False if it may be the address of several pages: a part was removed, or it is the front page of a site. */
  readonly isWhole: boolean;
}

/** Parameters of links that lead to another address: of newsletters, mail filters and social networks. */
const TARGET = /^(?:url|u|q|to|target|dest|destination|redirect|redirect_ur[il]|link|r)$/i;

/** The key of an address, then of the address that it leads to if it is a redirect; none for what is no web address. */
export function addressKeys(address: string): AddressKey[] {
  const url = parseAddress(address);
  if (!url) return [];
  const targets = [...url.searchParams].filter(([name, value]) => TARGET.test(name) && parseAddress(value));
  return [address, ...targets.map(([, value]) => value)].flatMap((each) => keyOf(each) ?? []);
}

function keyOf(address: string): AddressKey | undefined {
  const { url, isPartial } = cleanedAddress(address);
  const key = pageKey(url);
  return key === undefined ? undefined : { key, isWhole: !isPartial && /[/?:]./.test(key) };
}
