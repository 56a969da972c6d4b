/**
 * A global of browsers and Node alike. Declared here because this package is compiled without DOM and Node types, so
 * that nothing else of either can be used.
 */
declare const URL: {
  new (address: string, base?: string): { readonly href: string; readonly protocol: string };
  canParse(address: string, base?: string): boolean;
};

/**
 * An address from outside as a link may use it: absolute, and http or https once parsed. URL parsing drops tabs, line
 * breaks and leading control characters, so `javascript\t:` is `javascript:`; the text alone proves nothing.
 * @param base resolves a relative address
 * @returns undefined for anything that is not a web address
 */
export function webAddress(written: string | undefined, base?: string): string | undefined {
  if (written === undefined || !URL.canParse(written, base)) return undefined;
  const { href, protocol } = new URL(written, base);
  return /^https?:$/.test(protocol) ? href : undefined;
}
