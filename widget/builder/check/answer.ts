/** What came back from an address. */
export type Answer =
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** Media type, lower case, without parameters. */
      readonly type: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** After redirects. */
      readonly address: string;
      /** The policy of a page; readable only on this page's own site. */
      readonly policy: string | undefined;
    }
  | { readonly kind: 'no-address' | 'mixed' | 'offline' | 'unreachable' | 'timeout' | 'too-large' }
  /** Something is there, but this page may not read it. */
  | { readonly kind: 'blocked' };

/** Milliseconds. */
const patience = 20_000;
/** Bytes: more than any framework has. */
const longest = 30_000_000;

/**
 * Asks for an address, without cookies. If the browser does not let this page read the answer, it asks once more for
 * whether there is any.
 * @param own address of this page
 */
export async function askFor(written: string, own: string, signal: AbortSignal): Promise<Answer> {
  const address = addressFrom(written);
  if (!address) return { kind: 'no-address' };
  if (isMixed(address, own)) return { kind: 'mixed' };
  const either = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
  const request: RequestInit = {
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    signal: either,
  };
  try {
    const response = await fetch(address, request);
    const bytes = await readUpTo(response, longest);
    if (!bytes) return { kind: 'too-large' };
    return {
      kind: 'answer',
      status: response.status,
      type: (response.headers.get('content-type') ?? '').replace(/;.*/s, '').trim().toLowerCase(),
      bytes,
      address: response.url || address.href,
      policy: response.headers.get('content-security-policy') ?? undefined,
    };
  } catch {
    signal.throwIfAborted();
    if (either.aborted) return { kind: 'timeout' };
    if (!navigator.onLine) return { kind: 'offline' };
    return fetch(address, { ...request, mode: 'no-cors' }).then(
      () => ({ kind: 'blocked' as const }),
      () => ({ kind: 'unreachable' as const }),
    );
  }
}

/** With "https://" in front if a person left it out: "www.example.org/page". */
export function addressFrom(written: string): URL | undefined {
  const trimmed = written.trim();
  if (trimmed === '' || /\s/.test(trimmed)) return undefined;
  const whole = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(whole)) return undefined;
  const url = new URL(whole);
  return /^https?:$/.test(url.protocol) && url.hostname !== '' ? url : undefined;
}

const isLocal = ({ hostname }: URL): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);

/** True if a secure page names an address that is not: browsers block that. */
export function isMixed(address: URL, page: string): boolean {
  return address.protocol === 'http:' && !isLocal(address) && /^https:/i.test(page);
}

async function readUpTo(response: Response, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > most) {
      await reader?.cancel();
      return undefined;
    }
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
