import { isTracking } from './identifying-parameters.js';
import { parseAddress, withoutEndSlashes } from './parsed-address.js';
import { videoId } from './video-id.js';

/**
 * Two addresses of one page have the same key. Ignored are: the scheme, "www." and mobile hosts, index pages, a slash at
 * the end, the fragment, tracking parameters and the order of the others; a video has one key on all hosts of its site.
 * @returns undefined for anything that is not a web address
 */
export function pageKey(address: string): string | undefined {
  const url = parseAddress(address);
  if (!url) return undefined;
  const video = videoId(address);
  if (video) return video;
  const path = withoutEndSlashes(withoutEndSlashes(decoded(url.pathname)).replace(/\/(?:index\.\w+|amp)$/, ''));
  const query = [...url.searchParams]
    .filter(([name, value]) => !isTracking(name, value))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  const host = url.host.replace(/^(?:www|m|mobile|amp)\./, '').replace(/\.$/, '');
  return host + path + (query.length > 0 ? `?${query.join('&')}` : '');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The spellings under which a page's address may have been stored, the given one first. */
export function spellingsOf(address: string): string[] {
  const url = parseAddress(address);
  if (!url) return [address];
  const video = videoId(address)?.split(':') ?? [];
  const places = [url.href.slice(url.protocol.length + 2), ...videoPlaces(video[0], video[1])].flatMap((place) => {
    const bare = place.replace(/^www\./, '');
    const ends = bare.includes('?') ? [bare] : [withoutEndSlashes(bare), `${withoutEndSlashes(bare)}/`];
    return ends.flatMap((end) => [end, `www.${end}`]);
  });
  return [...new Set([address, ...places.flatMap((place) => [`https://${place}`, `http://${place}`])])];
}

function videoPlaces(site: string | undefined, id: string | undefined): string[] {
  if (site === 'youtube')
    return [`youtu.be/${id}`, `youtube.com/watch?v=${id}`, `youtube.com/embed/${id}`, `m.youtube.com/watch?v=${id}`];
  return site === 'vimeo' ? [`vimeo.com/${id}`, `player.vimeo.com/video/${id}`] : [];
}
