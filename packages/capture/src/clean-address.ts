import { IDENTIFYING_PARAMETERS, SECRET_PATHS } from './identifying-parameters.js';

const LONGEST = 2000; // Beyond this an address is data, not a place.

/**
 * The address without parts that may be secret: user info, the fragment, and every part of the query that does not name the
 * page (identifying-parameters.ts is the list). Returns '' for invalid addresses, schemes other than http(s), and
 * addresses over 2000 characters. Idempotent.
 */
export function cleanAddress(address: string): string {
  const url = parseAddress(address);
  if (!url) return '';
  url.username = '';
  url.password = '';
  url.hash = '';
  url.pathname = withoutKeys(url);
  url.search = identifyingQuery(url);
  return url.href.length > LONGEST ? '' : url.href;
}

/** An http(s) URL, or undefined. Relative addresses need a base. */
export function parseAddress(address: string, base?: string): URL | undefined {
  try {
    const url = new URL(address, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
  } catch {
    return undefined;
  }
}

/** True if a host is `parent` or a subdomain of it. */
export function isUnder(host: string, parent: string): boolean {
  return host === parent || host.endsWith(`.${parent}`);
}

function withoutKeys(url: URL): string {
  let path = url.pathname;
  for (const rule of SECRET_PATHS) {
    if (!rule.host || isUnder(url.hostname, rule.host)) path = path.replace(rule.path, '$1');
  }
  return path;
}

function identifyingQuery(url: URL): string {
  const kept = new Map<string, string>();
  for (const [name, value] of url.searchParams) {
    const known = IDENTIFYING_PARAMETERS.some(
      (parameter) =>
        parameter.names.includes(name.toLowerCase()) &&
        (!parameter.host || isUnder(url.hostname, parameter.host)) &&
        parameter.shapes.some((shape) => shape.test(value)),
    );
    if (known && !kept.has(name)) kept.set(name, value);
  }
  // A DOI is printed with its slash; encodeURIComponent alone would hide it.
  return [...kept].map(([name, value]) => `${name}=${encodeURIComponent(value).replace(/%2F/g, '/')}`).join('&');
}
