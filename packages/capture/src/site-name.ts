import type { Author, Claim } from './claims.js';
import { titleParts } from './page-title.js';
import { plainText, skeleton } from './plain-text.js';
import { abbreviates, namePrefix } from './site-in-page.js';

const NO_SITE = new Set(
  'home homepage website mysite wordpress untitled undefined null blog news index default author admin'.split(' '),
);

interface Page {
  readonly title: string | undefined;
  readonly people: readonly Author[];
  readonly hosts: readonly string[];
}

/**
 * The first claim that can be a publisher's name: not an address, the page's title, or the author, unless the site is
 * named after its author according to its host (stephango.com by Steph Ango).
 */
export function publisherOf(
  claims: readonly Claim[],
  page: Page & { readonly agreed: readonly Claim[] },
): Claim | undefined {
  const named = firstName(claims, page, (name) => !isAddress(name));
  if (named) return named;
  // Some sites use their host as their name, such as elmundo.es; a copy of such a page shows it in several places.
  const hosts = [
    ...page.hosts.map((host) => host.replace(/^www\./, '')),
    ...page.agreed.map(({ value }) => value.toLowerCase()),
  ];
  return firstName(claims, page, (name) => hosts.some((host) => isOwnHost(name, host)));
}

/** True for "Foo.org" and the host foo.org or www.foo.org. */
export function isOwnHost(name: string, host: string): boolean {
  return host === name.toLowerCase() || host.endsWith(`.${name.toLowerCase()}`);
}

function firstName(claims: readonly Claim[], page: Page, isAllowed: (name: string) => boolean): Claim | undefined {
  const labels = hostLabels(page.hosts);
  for (const { value, from } of claims) {
    const whole = plainText(value, 1000)?.replace(EDGES, '').trim();
    const name = whole && withoutTagLine(whole, labels);
    if (!name || name.length > 120 || !isAllowed(name)) continue;
    const key = skeleton(name);
    if (key.length < 2 || NO_SITE.has(key)) continue;
    const isHost = labels.includes(key);
    const isTitle = page.title !== undefined && skeleton(page.title) === key;
    const isAuthor = page.people.some((author) => !author.organization && skeleton(author.name) === key);
    // nicolas.perriault.net by Nicolas Perriault
    const isNamedAfter = isAuthor && name.split(' ').some((word) => labels.includes(skeleton(word)));
    if (isHost || isNamedAfter || (!isTitle && !isAuthor)) return { value: name, from };
  }
  return undefined;
}

// Hosts that give each site a name before theirs.
const PLATFORMS =
  /\.(?:blogspot\.[a-z.]+|wordpress\.com|tumblr\.com|substack\.com|medium\.com|github\.io|gitlab\.io|weebly\.com|wixsite\.com|squarespace\.com|typepad\.com|livejournal\.com|wildapricot\.org|thinkific\.com|teachable\.com|podbean\.com|libsyn\.com|buzzsprout\.com|netlify\.app|vercel\.app)$/i;
/** The second part of "bbc.co.uk" and "unam.edu.mx", as opposed to the name in "cbc.ca". */
const SECOND_LEVEL =
  /^(?:ac|co|com|edu|gob|go|gov|gouv|govt|gv|id|ind|info|int|ltd|mil|ne|net|nhs|nom|or|org|plc|police|sch|school|web)$/;
const EDGES = /^[“”"'«|·•–—:\s-]+|[“”"'»|·•–—:\s-]+$/g;

/** "Foo Center: Help for families" is Foo Center if the host is foocenter.org; otherwise the name is unchanged. */
function withoutTagLine(name: string, labels: readonly string[]): string {
  const parts = [...titleParts(name), ...name.split(/:\s|,\s/).slice(0, 1)].map((part) => part.trim());
  if (parts.length < 2) return name;
  const own = parts.find(
    (part) => labels.includes(skeleton(part)) || labels.some((label) => abbreviates(label, part.split(/\s+/))),
  );
  // "Foo Center USA | Help for families" on foocenter.org
  return own ?? parts.find((part) => beginsWithName(part, labels)) ?? name;
}

function beginsWithName(part: string, labels: readonly string[]): boolean {
  return part.split(/\s+/).length <= 4 && namePrefix(part, labels) !== undefined;
}

/** True for "npr.org": an address is not a publisher's name. */
function isAddress(name: string): boolean {
  return /https?:|^www\.|@|\//i.test(name) || /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.[a-z]{2,24}$/u.test(name);
}

/** The part of a host that names the site: "lemonde" of www.lemonde.fr, "bbc" of bbc.co.uk. */
export function hostLabels(hosts: readonly string[]): string[] {
  return hosts.flatMap((host) => {
    const parts = host.split('.');
    const own = PLATFORMS.test(host) ? skeleton(parts[0] ?? '') : '';
    if (own.length >= 3 && own !== 'www') return [own];
    if (parts.length < 2 || /^[\d.]+$/.test(host)) return [];
    const twoPart = parts.length > 2 && (parts.at(-1) ?? '').length === 2 && SECOND_LEVEL.test(parts.at(-2) ?? '');
    const label = skeleton(parts.at(twoPart ? -3 : -2) ?? '');
    return label.length >= 3 ? [label] : [];
  });
}
