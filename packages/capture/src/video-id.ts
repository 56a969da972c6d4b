import { isUnder, parseAddress } from './clean-address.js';

/**
 * The video an address names, as "site:id". Sites that change videos without loading a page leave the previous one's
 * data behind, and this is how it is told apart.
 */
export function videoId(address: string): string | undefined {
  const url = parseAddress(address);
  if (!url) return undefined;
  const { hostname, pathname } = url;
  if (hostname === 'youtu.be') return youtube(pathname.slice(1));
  if (isUnder(hostname, 'youtube.com') || isUnder(hostname, 'youtube-nocookie.com')) {
    return youtube(url.searchParams.get('v') ?? /^\/(?:embed|shorts|live|v)\/([\w-]{11})/.exec(pathname)?.[1]);
  }
  if (isUnder(hostname, 'vimeo.com')) {
    const id = /\/(\d{5,})(?:\/|$)/.exec(pathname)?.[1];
    return id && `vimeo:${id}`;
  }
  return undefined;
}

function youtube(id: string | null | undefined): string | undefined {
  return id && /^[\w-]{11}$/.test(id) ? `youtube:${id}` : undefined;
}
