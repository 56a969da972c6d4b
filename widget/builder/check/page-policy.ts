/** Whether a Content Security Policy lets a page load an address. Nonces and hashes are not known, and so not judged. */
export function allows(
  policy: string,
  directive: 'script-src' | 'connect-src' | 'frame-src',
  address: URL,
  page: URL,
): boolean {
  // Several policies, in headers or lines, all have to allow it.
  return policy.split(/,(?=\s*[a-z-]+-src|\s*default-src)/).every((one) => allowedByOne(one, directive, address, page));
}

function allowedByOne(policy: string, directive: string, address: URL, page: URL): boolean {
  const directives = new Map<string, string[]>();
  for (const part of policy.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
  }
  const chain: Readonly<Record<string, readonly string[]>> = {
    'script-src': ['script-src-elem', 'script-src', 'default-src'],
    'connect-src': ['connect-src', 'default-src'],
    'frame-src': ['frame-src', 'child-src', 'default-src'],
  };
  const sources = chain[directive]?.map((name) => directives.get(name)).find((list) => list !== undefined);
  if (!sources) return true;
  return sources.some((source) => matches(source.toLowerCase(), address, page));
}

function matches(source: string, address: URL, page: URL): boolean {
  if (/^'(nonce-|sha\d+-|strict-dynamic')/.test(source)) return true;
  if (source === '*') return /^https?:$/.test(address.protocol);
  if (source === "'self'") return address.origin === page.origin;
  if (/^[a-z][a-z\d+.-]*:$/.test(source)) return address.protocol === source;
  const form = /^(?:([a-z][a-z\d+.-]*):\/\/)?(\*\.)?([^/:*]+)(?::(\d+|\*))?(\/.*)?$/.exec(source);
  if (!form) return false;
  const [, scheme, wildcard, host = '', port, path] = form;
  const hostname = address.hostname.toLowerCase();
  const isHost = wildcard ? hostname.endsWith(`.${host}`) : hostname === host;
  const isScheme = scheme
    ? address.protocol === `${scheme}:` || (scheme === 'http' && address.protocol === 'https:')
    : true;
  const isPort = port === undefined ? address.port === '' : port === '*' || port === address.port;
  const isPath = !path || (path.endsWith('/') ? address.pathname.startsWith(path) : address.pathname === path);
  return isHost && isScheme && isPort && isPath;
}
