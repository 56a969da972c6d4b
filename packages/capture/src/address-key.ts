import { cleanAddress, parseAddress } from './clean-address.js';
import { videoId } from './video-id.js';

/** What an address identifies, for comparison with others. */
export interface AddressKey {
  /** Equal for http and https, with and without www, and for the addresses of one video. */
  readonly key: string;
  /** False if parts were removed that may tell pages apart, or if it is the front page of a site. */
  readonly isWhole: boolean;
}

const TRACKING =
  /^(?:utm_.*|fbclid|gclid|gbraid|wbraid|msclkid|dclid|twclid|igshid|mc_[ce]id|_hs\w+|mkt_tok|ref|ref_src)$/i;
/** Parameters of links that lead to another address: newsletters, mail filters, social networks. */
const TARGET = /^(?:url|u|q|to|target|dest|destination|redirect|redirect_ur[il]|link|r)$/i;

/** The keys of an address, and of the address that it leads to if it is a redirect; none for what is no web address. */
export function addressKeys(address: string): AddressKey[] {
  const url = parseAddress(address);
  if (!url) return [];
  const targets = [...url.searchParams].flatMap(([name, value]) =>
    TARGET.test(name) && parseAddress(value) ? [value] : [],
  );
  return [address, ...targets].flatMap((each) => keyOf(each) ?? []);
}

function keyOf(address: string): AddressKey | undefined {
  const video = videoId(address);
  if (video) return { key: video, isWhole: true };
  const before = parseAddress(address);
  const url = before && parseAddress(cleanAddress(address));
  if (!url) return undefined;
  const isComplete = [...before.searchParams].every(
    ([name, value]) => TRACKING.test(name) || url.searchParams.get(name) === value,
  );
  const path = url.pathname.replace(/\/(?:index|default)\.\w+$/i, '/').replace(/\/+$/, '');
  const query = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${value}`);
  const key = `${url.host.replace(/^www\./, '')}${path}${query.length > 0 ? `?${query.sort().join('&')}` : ''}`;
  return { key, isWhole: isComplete && (path !== '' || query.length > 0) };
}
