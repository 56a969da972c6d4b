import { isUnder, parseAddress } from './parsed-address.js';

/**
 * The video that an address refers to, as "site:id". Sites that switch videos without a page load leave the data of the
 * previous one behind; the id reveals that.
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
