import type { Post } from '@imh/formats/xapi';
import { limitedBytes } from '../page-documents/limited-bytes.js';

/** Milliseconds without a reply. A record store may check each of fifty statements before it answers. */
const longest = 30_000;

/** Makes one request, without cookies and without following a redirect, so that the key reaches one address only. */
export const postToRecordStore: Post = async ({ url, method, headers, body, signal }) => {
  const response = await fetch(url, {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.any([AbortSignal.timeout(longest), ...(signal ? [signal] : [])]),
  });
  const bytes = await limitedBytes(response);
  // A redirect that is not followed has the status 0.
  return { status: response.status, text: new TextDecoder().decode(bytes) };
};
