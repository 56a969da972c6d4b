import {
  IDENTIFYING_PARAMETERS,
  isSecretBesideKey,
  isSecretName,
  isTracking,
  SECRET_PATHS,
} from './identifying-parameters.js';
import { isUnder, parseAddress, type ParsedAddress } from './parsed-address.js';

const LONGEST = 2000; // Characters. Beyond this an address is data, not a place.

/** A part of an address that does not clearly identify the page. */
export interface AddressPart {
  /** Of a parameter; "#" for the fragment, "path" for a part of the path. */
  readonly name: string;
  /** Absent for a secret, so that it is never stored. */
  readonly value?: string;
  /** secret: a key, a session, a person; tracking: how the person came here; unknown: may tell pages apart. */
  readonly why: 'secret' | 'tracking' | 'unknown';
}

export interface CleanedAddress {
  /** '' for an address that is not kept at all. */
  readonly url: string;
  /** Parts that `url` no longer has, in their order. Those with a value can be put back (`withPart`). */
  readonly removed: readonly AddressPart[];
  /** Parts that `url` still has, although nothing proves that they name the page (`withoutPart`). */
  readonly unsure: readonly AddressPart[];
  /** True if a part that may tell pages apart was removed: then the address alone does not identify the page. */
  readonly isPartial: boolean;
}

/**
 * The address without parts that may be secret: user info, the fragment, keys and tokens, and what only tells how the
 * person came here. What names the page stays, and so does a short plain value under an unknown name. Returns '' for
 * invalid addresses, schemes other than http(s), and addresses over 2000 characters. Idempotent.
 */
export function cleanAddress(address: string): string {
  return cleanedAddress(address).url;
}

/** `cleanAddress` with what it removed, and what it kept without being sure. */
export function cleanedAddress(address: string): CleanedAddress {
  const url = parseAddress(address);
  if (!url) return { url: '', removed: [], unsure: [], isPartial: false };
  const removed: AddressPart[] = [];
  const unsure: AddressPart[] = [];
  if (url.username || url.password) removed.push({ name: '@', why: 'secret' });
  url.username = '';
  url.password = '';
  const path = withoutKeys(url);
  if (path !== url.pathname) removed.push({ name: 'path', why: 'secret' });
  url.pathname = path;
  const { kept, identifies } = sortedQuery(url, removed, unsure);
  url.search = kept;
  const route = routeIn(url.hash);
  if (route) removed.push(route);
  url.hash = '';
  if (url.href.length > LONGEST) return { url: '', removed: [], unsure: [], isPartial: false };
  const isNamed = identifies || /\d{5,}[^/]*\/?$/.test(path);
  const isPartial = removed.some(({ why }) => why === 'unknown' || (why === 'secret' && !isNamed));
  return { url: url.href, removed, unsure, isPartial };
}

/** The address with a part that was removed; unchanged for a part without a value. */
export function withPart(address: string, part: AddressPart): string {
  const url = parseAddress(address);
  if (!url || part.value === undefined) return address;
  if (part.name === '#') url.hash = part.value;
  else url.search = [url.search.replace(/^\?/, ''), written(part.name, part.value)].filter(Boolean).join('&');
  return url.href;
}

/** The address without one of its parameters. */
export function withoutPart(address: string, part: Pick<AddressPart, 'name' | 'value'>): string {
  const url = parseAddress(address);
  if (!url) return address;
  const rest = [...url.searchParams].filter(([name, value]) => name !== part.name || value !== (part.value ?? value));
  url.search = rest.map(([name, value]) => written(name, value)).join('&');
  return url.href;
}

function withoutKeys(url: ParsedAddress): string {
  let path = url.pathname;
  for (const rule of SECRET_PATHS) {
    if (!rule.host || isUnder(url.hostname, rule.host)) path = path.replace(rule.path, '$1');
  }
  return path;
}

function sortedQuery(
  url: ParsedAddress,
  removed: AddressPart[],
  unsure: AddressPart[],
): { readonly kept: string; readonly identifies: boolean } {
  const kept = new Set<string>();
  let identifies = false;
  for (const [name, value] of url.searchParams) {
    const role = roleOf(name, value, url);
    if (role === 'identifies') identifies = true;
    else if (role === 'secret') removed.push({ name, why: 'secret' });
    else if (role === 'kept') unsure.push({ name, value, why: 'unknown' });
    else removed.push({ name, value, why: role });
    if (role === 'identifies' || role === 'kept') kept.add(written(name, value));
  }
  return { kept: [...kept].join('&'), identifies };
}

function roleOf(
  name: string,
  value: string,
  { hostname, pathname }: ParsedAddress,
): 'identifies' | 'kept' | 'secret' | 'tracking' | 'unknown' {
  const isListed = IDENTIFYING_PARAMETERS.some(
    (parameter) =>
      parameter.names.includes(name.toLowerCase()) &&
      (!parameter.host || isUnder(hostname, parameter.host)) &&
      parameter.shapes.some((shape) => shape.test(value)),
  );
  // On YouTube the video or the list is the page; the rest is the place in it.
  if (isUnder(hostname, 'youtube.com') || hostname === 'youtu.be')
    return isListed && (name !== 'list' || pathname === '/playlist') ? 'identifies' : 'tracking';
  if (isListed) return 'identifies';
  if (isSecretName(name) || /@|^eyJ/.test(value)) return 'secret';
  if (isTracking(name, value)) return 'tracking';
  if (isPlainName(name) && isPlainValue(value === '' ? name : value)) return 'kept';
  return isSecretBesideKey(name) ? 'secret' : 'unknown';
}

const isPlainName = (name: string): boolean => /^[\p{L}\d][\p{L}\d_.[\]-]{0,39}$/u.test(name);

/** A number, a word or words with hyphens: short, and not like a key. */
export function isPlainValue(value: string): boolean {
  if (!/^[\p{L}\d][\p{L}\p{M}\d._~-]{0,79}$/u.test(value)) return false;
  return !value.split(/[._~-]/).some(isKeyLike) && !/^[\da-f]{8}-[\da-f]{4}-/i.test(value);
}

/** Letters and digits mixed as in a key, or a very long number or word. */
function isKeyLike(word: string): boolean {
  if (word.length > 24 || /^\d{13,}$/.test(word)) return true;
  if (word.length < 8) return false;
  const changes = word.match(/\d(?=\p{L})|\p{L}(?=\d)/gu)?.length ?? 0;
  const mixedCase = /\p{Ll}\p{Lu}+\p{Ll}*\p{Lu}/u.test(word) && /\d/.test(word);
  return changes >= 2 || mixedCase || (/\d/.test(word) && /^[\da-f]+$/i.test(word) && /[a-f]/i.test(word));
}

/** A fragment that is an address inside the page, as in "#/course/12"; others are places on the page. */
function routeIn(hash: string): AddressPart | undefined {
  const route = hash.slice(1);
  if (!/^!?\/./.test(route)) return undefined;
  const isPlain =
    /^!?(?:\/[\w.~-]*)+$/.test(route) &&
    route
      .split('/')
      .slice(1)
      .every((word) => word === '' || isPlainValue(word));
  return isPlain ? { name: '#', value: route, why: 'unknown' } : { name: '#', why: 'secret' };
}

// A DOI is printed with its slash; encodeURIComponent alone would hide it.
function written(name: string, value: string): string {
  const encoded = (text: string) => encodeURIComponent(text).replace(/%2F/g, '/');
  return value === '' ? encoded(name) : `${encoded(name)}=${encoded(value)}`;
}
