import { failure, type Result, success } from '@imh/core';
import { jsonIn, type Post, replyOf, type Stop, type StopCode, stopOf } from './reply.js';
import { type XapiVersion, xapiVersions } from './statement.js';

/** How to reach a learning record store (LRS). */
export interface RecordStore {
  /** The address below which it has `statements` and `about`, with a slash at its end. */
  readonly address: string;
  readonly version: XapiVersion;
  /** Name and password of HTTP Basic authentication, which most record stores call key and secret. */
  readonly key: string;
  readonly secret: string;
}

/**
 * A written address as that of a record store: without `statements` or `about`, which people copy with it. Only https, or
 * http on this computer: a key must not travel readable.
 */
export function recordStoreAddress(written: string): Result<string, 'not-an-address' | 'not-https'> {
  const text = written.trim();
  if (!URL.canParse(text)) return failure('not-an-address');
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol)) return failure('not-an-address');
  if (url.protocol === 'http:' && url.hostname !== 'localhost') return failure('not-https');
  const path = url.pathname.replace(/\/(statements|about)\/?$/, '/').replace(/\/*$/, '/');
  return success(`${url.origin}${path}`);
}

export function requestHeaders({ version, key, secret }: Omit<RecordStore, 'address'>): Record<string, string> {
  // As UTF-8 (RFC 7617), because btoa takes nothing beyond Latin-1.
  const bytes = new TextEncoder().encode(`${key}:${secret}`);
  return {
    Authorization: `Basic ${btoa(String.fromCharCode(...bytes))}`,
    'X-Experience-API-Version': version === '2.0' ? '2.0.0' : version,
  };
}

/**
 * Asks a record store which versions it speaks (`GET /about`), which needs no key, and has it check the key with an empty
 * list of statements, which stores nothing. A record store that refuses the empty list has accepted the key.
 */
export async function testRecordStore(
  store: RecordStore,
  post: Post,
  signal?: AbortSignal,
): Promise<Result<readonly string[], Stop>> {
  const headers = requestHeaders(store);
  const about = await replyOf(post, { method: 'GET', url: `${store.address}about`, headers, signal });
  if (!about.ok) return about;
  const versions = versionsIn(about.value.text);
  if (!versions) return failure(stopOf(about.value) ?? { code: 'not-found', status: about.value.status });
  if (!speaks(versions, store.version)) return failure({ code: 'version', reported: versions.join(', ') });
  const checked = await replyOf(post, {
    method: 'POST',
    url: `${store.address}statements`,
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: '[]',
    signal,
  });
  if (!checked.ok) return checked;
  const stop = stopOf(checked.value);
  return stop && keyStops.has(stop.code) ? failure(stop) : success(versions);
}

const keyStops: ReadonlySet<StopCode> = new Set<StopCode>(['unauthorized', 'forbidden', 'not-found', 'redirected']);

function versionsIn(text: string): readonly string[] | undefined {
  const { version } = (jsonIn(text) as { version?: unknown } | null | undefined) ?? {};
  const versions = Array.isArray(version) ? version.filter((one) => typeof one === 'string') : [];
  return versions.length > 0 ? versions : undefined;
}

/** Any 1.0.x takes what is valid in 1.0.3. */
function speaks(versions: readonly string[], wanted: XapiVersion): boolean {
  const [, prefix = ''] = /^(\d+\.\d+)/.exec(wanted) ?? [];
  return versions.some((version) => version === prefix || version.startsWith(`${prefix}.`));
}

/** The first of our versions that a record store speaks. */
export function versionFor(versions: readonly string[]): XapiVersion | undefined {
  return xapiVersions.find((version) => speaks(versions, version));
}
