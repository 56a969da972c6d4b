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

/** A path without the slashes at its end. A pattern would take quadratic time for a path of slashes. */
export function withoutEndSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}

/** True if a host is `parent` or a subdomain of it. */
export function isUnder(host: string, parent: string): boolean {
  return host === parent || host.endsWith(`.${parent}`);
}
