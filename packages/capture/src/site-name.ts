import type { Author, Claim } from './claims.js';
import { plainText, skeleton } from './plain-text.js';

const NO_SITE = new Set(
  'home homepage website mysite wordpress untitled undefined null blog news index default author admin'.split(' '),
);

/**
 * The first claim that can be a publisher's name: not an address, the page's title, or the author, unless the site is
 * named after its author according to its host (stephango.com by Steph Ango).
 */
export function publisherOf(
  claims: readonly Claim[],
  page: { title: string | undefined; people: readonly Author[]; hosts: readonly string[] },
): Claim | undefined {
  const labels = hostLabels(page.hosts);
  for (const { value, from } of claims) {
    const name = plainText(value, 1000)
      ?.replace(/^[“”"'«]+|[“”"'»]+$/g, '')
      .trim();
    if (!name || name.length > 120 || isAddress(name)) continue;
    const key = skeleton(name);
    if (key.length < 2 || NO_SITE.has(key)) continue;
    const isHost = labels.includes(key);
    const isTitle = page.title !== undefined && skeleton(page.title) === key;
    const isAuthor = page.people.some((author) => !author.organization && skeleton(author.name) === key);
    if (isHost || (!isTitle && !isAuthor)) return { value: name, from };
  }
  return undefined;
}

/** True for "npr.org": an address is not a publisher's name. */
function isAddress(name: string): boolean {
  return /https?:|^www\.|@|\//i.test(name) || /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.[a-z]{2,24}$/u.test(name);
}

/** The part of a host that names the site: "lemonde" of www.lemonde.fr, "bbc" of bbc.co.uk. */
export function hostLabels(hosts: readonly string[]): string[] {
  return hosts.flatMap((host) => {
    const parts = host.split('.');
    if (parts.length < 2 || /^[\d.]+$/.test(host)) return [];
    const twoPart = parts.length > 2 && (parts.at(-1) ?? '').length === 2 && (parts.at(-2) ?? '').length <= 3;
    const label = skeleton(parts.at(twoPart ? -3 : -2) ?? '');
    return label.length >= 3 ? [label] : [];
  });
}
