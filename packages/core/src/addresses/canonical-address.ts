import { isTracking } from './identifying-parameters.js';
import { parseAddress, type ParsedAddress, withoutEndSlashes } from './parsed-address.js';

/** The rest of a path that is another view of the same page. */
const VIEWS =
  /^(?:amp|print|printable|full|fulltext|full-text|abstract|html|mobile|single|embed|feed|comments?|reviews?|index(?:\.\w+)?|page\/\d+|comment-page-\d+)$/i;
const FAULTS = /undefined|(?:^|[/=])(?:null|nan|none|false|true)(?:$|[/?&.])|\[object|%5Bobject|\{\{|%7B|<%|%3C%/i;

/**
 * True if `canonical` can be another address of the page at `address`. Not if it is a folder above the page, contains
 * what a program writes for a missing value, or lacks what tells the page apart from its neighbors: templates give
 * many pages the same canonical address by mistake.
 */
export function isPlausibleCanonical(canonical: string, address: string): boolean {
  const [there, here] = [parseAddress(canonical), parseAddress(address)];
  if (!there || !here || FAULTS.test(there.href.slice(there.protocol.length))) return false;
  // "http://localhost:3000/…" and "https://about.gitlab.comundefined" occur on real pages.
  if (!there.hostname.includes('.') && there.hostname !== here.hostname) return false;
  const atRoot = folder(here) === '/' && here.search === '';
  if (folder(there) === '/' && there.search === '') return atRoot;
  return !isFolderAbove(there, here) && !losesParameter(there, here) && !isNeighbor(there, here);
}

function isFolderAbove(there: ParsedAddress, here: ParsedAddress): boolean {
  const [above, below] = [folder(there), folder(here)];
  if (above.length >= below.length || !below.startsWith(above)) return false;
  const rest = below.slice(above.length, -1);
  // Page 2 of a text has a number behind its title; behind a plain word, as in /document/2, it is another document.
  const isPage = /^\d{1,2}$/.test(rest) && /[-_]|[^/]{15}/.test(above.split('/').at(-2) ?? '');
  return !VIEWS.test(rest) && !isPage && !carries(there, rest);
}

/** A parameter of the page is missing or different there, and no more exact path takes its place. */
function losesParameter(there: ParsedAddress, here: ParsedAddress): boolean {
  const lost = [...here.searchParams].filter(
    ([name, value]) => value !== '' && !isTracking(name, value) && there.searchParams.get(name) !== value,
  );
  if (lost.length === 0) return false;
  if (lost.every(([, value]) => carries(there, value))) return false;
  const [path, own] = [folder(there), folder(here)];
  if (own.startsWith(path)) return true;
  const last = path.split('/').at(-2) ?? '';
  return !(/[\d-]/.test(last) || last.length > 20 || path.split('/').length > own.split('/').length);
}

/** Another number in the same place of the path is another page: /document/12 and /document/13. */
function isNeighbor(there: ParsedAddress, here: ParsedAddress): boolean {
  const number = /^(.*\/)(\d+)\/$/;
  const [one, other] = [number.exec(folder(there)), number.exec(folder(here))];
  return one !== null && other !== null && one[1] === other[1] && one[2] !== other[2];
}

/** True if the other address has the value somewhere, as in /read?id=12 and /articles/12-sleep. */
function carries({ pathname, search }: ParsedAddress, value: string): boolean {
  return value.length > 0 && `${pathname}${search}`.split(/[^\p{L}\d%]+/u).includes(encodeURIComponent(value));
}

/** The path with a slash at its end, without an index page. */
function folder({ pathname }: ParsedAddress): string {
  return `${withoutEndSlashes(pathname.replace(/\/index\.\w+$/, ''))}/`;
}
