/**
 * A global of browsers and Node alike. Declared here because this package is compiled without DOM and Node types, so
 * that nothing else of either can be used.
 */
declare const URL: new (address: string, base?: string) => ParsedAddress;

export interface ParsedAddress {
  readonly href: string;
  readonly host: string;
  readonly hostname: string;
  readonly protocol: string;
  username: string;
  password: string;
  pathname: string;
  search: string;
  hash: string;
  readonly searchParams: Iterable<[string, string]> & { get(name: string): string | null };
}

/** An http(s) address, or undefined. Relative addresses need a base. */
export function parseAddress(address: string, base?: string): ParsedAddress | undefined {
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

/** A loop, because a regular expression for it takes quadratic time. */
export function withoutEndSlashes(text: string): string {
  let end = text.length;
  while (text[end - 1] === '/') end -= 1;
  return text.slice(0, end);
}
