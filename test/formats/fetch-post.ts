import type { Post } from '@imh/formats/xapi';

/** Requests as the extension makes them. */
export const fetchPost: Post = async ({ url, signal, ...request }) => {
  const signals = [AbortSignal.timeout(20_000), ...(signal ? [signal] : [])];
  const response = await fetch(url, { ...request, redirect: 'manual', signal: AbortSignal.any(signals) });
  return { status: response.type === 'opaqueredirect' ? 0 : response.status, text: await response.text() };
};
