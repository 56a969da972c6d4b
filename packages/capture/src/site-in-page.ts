import type { Claim } from './claims.js';
import { plainText, skeleton } from './plain-text.js';
import { titleParts } from './page-title.js';

/** A name that a visitor sees where sites print their own, and the place. */
interface SeenName {
  readonly name: string;
  readonly place: 'title' | 'logo' | 'feed' | 'copyright';
}

export interface NamesInPage {
  /** Names that the host confirms: "LA NACION" on lanacion.com.ar. */
  readonly byHost: readonly Claim[];
  /** Names in at least two different places. */
  readonly byAgreement: readonly Claim[];
  /** What the title has in addition to the heading, if it is written like a name: "The heading - Foo Center". */
  readonly byAddition: readonly Claim[];
}

const LOGOS =
  'header a[href="/"], a[href="/"] img[alt], a[rel~="home"], [class*="logo" i], [id*="logo" i], [class*="site-title" i], [class*="site-name" i], [id*="site-title" i], [class*="brand" i], header h1, #header h1, [role="banner"] h1';
const COPYRIGHT =
  /(?:©|\(c\)\s|copyright)[\s:,]*(?:[©\ufffd]|\(c\)|copyright)?\s*(?:(?:19|20)\d{2}\s*(?:[-–—]\s*(?:(?:19|20)\d{2}|present))?)?[\s,:–-]*(?:by\s+|of\s+)?([\p{L}\d][^|©•\n]{1,80})/giu;
const MOST_WORDS = 7;
const GENERIC = new Set(
  'home homepage logo menu search rss feed feeds news blog main site website archive blogarchive articles index back top skip comments video videos podcast share page summary overview agenda details registration register about speakers program schedule abstract references resources events trainings webinars courses resumen programa inscripcion inscripciones detalles inicio noticias eventos cursos'.split(
    ' ',
  ),
);
const SMALL =
  /^(?:the|of|and|for|a|an|in|on|at|de|del|la|las|el|los|le|les|des|du|et|y|und|der|die|das|di|da|do|dos|e)$/i;

/** The site's name as its pages print it. `own` are skeletons of the page's title and heading, which are no site's name. */
export function namesInPage(
  document: Document,
  labels: readonly string[],
  { own, heading }: { readonly own: ReadonlySet<string>; readonly heading: string | undefined },
): NamesInPage {
  const seen = [
    ...fromTitles(document, own),
    ...fromLogos(document),
    ...fromFeeds(document),
    ...fromCopyright(document),
  ]
    .map(({ name, place }) => ({ name: labels.includes(skeleton(name)) ? name : tidy(name), place }))
    .map(({ name, place }) => ({ name: withoutHostAddition(name, labels), place }))
    .map(({ name, place }) => ({
      name: (name.split(' ').length > MOST_WORDS && namePrefix(name, labels)) || name,
      place,
    }))
    .filter(({ name }) => name.length >= 2 && name.length <= 60 && name.split(' ').length <= MOST_WORDS)
    .filter(({ name }) => !GENERIC.has(skeleton(name)) && !own.has(skeleton(name)) && /\p{L}/u.test(name));
  const hosted = seen
    .map((each) => ({ ...each, rank: hostRank(each.name, labels, each.place) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank);
  const places = new Map<string, Set<string>>();
  for (const { name, place } of seen) {
    const key = skeleton(name);
    places.set(key, (places.get(key) ?? new Set()).add(place));
  }
  const agreed = seen.filter(({ name }) => (places.get(skeleton(name))?.size ?? 0) > 1);
  return { byHost: hosted.map(claimed), byAgreement: agreed.map(claimed), byAddition: addition(document, heading) };
}

function addition(document: Document, heading: string | undefined): Claim[] {
  const parts = titleParts(plainText(document.title) ?? '');
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined) return [];
  const before = parts.slice(0, -1).join(' ');
  // Without a heading, only a sentence with one short name behind it: "How babies sleep - Foo Center".
  const isConfirmed =
    heading === undefined
      ? parts.length === 2 && before.split(/\s+/).length >= 3 && last.split(/\s+/).length <= 3
      : skeleton(heading).length >= 4 && skeleton(before).startsWith(skeleton(heading));
  const name = tidy(last);
  // "Newborn sleep | Best newborn sleep" is another title.
  const isTitle = heading !== undefined && skeleton(name).endsWith(skeleton(heading));
  return isConfirmed && !isTitle && isWrittenLikeName(name) ? [{ value: name, from: 'end of the title' }] : [];
}

/** Up to five words with capitals, none of which is about the text: "Part Two", "Full Text". */
function isWrittenLikeName(name: string): boolean {
  const words = name.split(/\s+/);
  if (words.length > 5 || name.length < 2 || name.length > 50 || GENERIC.has(skeleton(name))) return false;
  if (
    /\b(?:part|chapter|section|page|volume|issue|episode|full text|pdf|video|podcast|review|interview|update|edition|parte|capítulo|sección)\b/i.test(
      name,
    )
  )
    return false;
  return (
    words.every((word) => /^[\p{Lu}\p{Lo}\d&]/u.test(word) || SMALL.test(word)) &&
    !/\S\.[a-z]{2,}$/.test(name) &&
    !/^\d/.test(name) &&
    !SMALL.test(words[0] === 'The' ? '' : (words[0] ?? ''))
  );
}

const claimed = ({ name, place }: SeenName): Claim => ({
  value: name,
  from: place === 'title' ? 'part of the title' : place,
});

/** 0: the host does not confirm the name. Higher is more certain. */
function hostRank(name: string, labels: readonly string[], place: SeenName['place']): number {
  const key = skeleton(name);
  const words = name.split(/[\s.&-]+/).filter(Boolean);
  for (const label of labels) {
    const isLabel = key === label || key === `the${label}`;
    // A word in small letters is a file's or a host's name more often than a spelling.
    if (isLabel && name === name.toLowerCase() && /^[a-z]+$/.test(name)) return 1;
    if (isLabel) return { title: 6, logo: 5, feed: 3, copyright: 3 }[place];
    // "BBC中文网", "ABC News", "MSN Lifestyle"
    const begins = key.startsWith(label) && !/^[a-z\d]/i.test(key.slice(label.length));
    if (place === 'title' && words.length <= 4 && (begins || skeleton(words[0] ?? '') === label)) return 4;
    if (label.length >= 4 && abbreviates(label, words)) return 4;
  }
  return 0;
}

/** True for "nytimes" and "The New York Times": the label consists of beginnings of the words, in their order. */
export function abbreviates(label: string, words: readonly string[]): boolean {
  const keys = words
    .filter((word) => !SMALL.test(word))
    .map(skeleton)
    .filter(Boolean);
  if (keys.length < 2 || keys.length > 6) return false;
  const match = (at: number, index: number): boolean => {
    const word = keys[index];
    if (word === undefined) return at === label.length;
    for (let length = Math.min(word.length, label.length - at); length >= 1; length -= 1) {
      if (label.startsWith(word.slice(0, length), at) && match(at + length, index + 1)) return true;
    }
    return false;
  };
  return match(0, 0);
}

/** "Foo.com" of "Foo.com News" on foo.com. */
function withoutHostAddition(name: string, labels: readonly string[]): string {
  const [, address, label] = /^(([\p{L}\d-]+)\.(?:com|org|net))\s/iu.exec(name) ?? [];
  return address !== undefined && label !== undefined && labels.includes(skeleton(label)) ? address : name;
}

/** The words at the beginning that the host confirms: "Foo Center" of "Foo Center Privacy Terms" on foocenter.org. */
export function namePrefix(text: string, labels: readonly string[]): string | undefined {
  const words = text.split(/\s+/).slice(0, MOST_WORDS);
  const starts = words.map((_, index) => words.slice(0, index + 1).join(' '));
  return starts.find((start) => labels.includes(skeleton(start)));
}

function fromTitles(document: Document, own: ReadonlySet<string>): SeenName[] {
  const title = plainText(document.title) ?? '';
  const colon = /^([^:]{2,50}):\s+(.+)$/u.exec(title);
  // "Silicon Exposed: The title", if the title alone is elsewhere on the page.
  if (colon && own.has(skeleton(colon[2] ?? ''))) return [{ name: colon[1] ?? '', place: 'title' }];
  const parts = titleParts(title);
  if (parts.length < 2) return [];
  // The last part first: "Title | Section | Site".
  return parts
    .toReversed()
    .filter((part) => !own.has(skeleton(part)))
    .flatMap((part) => namesOf(part).map((name): SeenName => ({ name, place: 'title' })));
}

/** "Wikipedia, the free encyclopedia" and "ABC News (Australian Broadcasting Corporation)" begin with the name. */
function namesOf(part: string): string[] {
  const short = part.replace(/\s*\([^)]*\)\s*$/, '').split(/,\s|:\s/)[0] ?? part;
  return [...new Set([part, short])];
}

function fromLogos(document: Document): SeenName[] {
  const names: string[] = [];
  for (const element of [...document.querySelectorAll(LOGOS)].slice(0, 40)) {
    const image = element.localName === 'img' ? element : element.querySelector('img[alt]');
    const texts = [image?.getAttribute('alt'), element.getAttribute('title'), element.getAttribute('aria-label')];
    const text = element.textContent ?? '';
    names.push(...[...texts, text.length < 200 ? text : ''].map((each) => plainText(each, 200) ?? ''));
  }
  return names.map((name) => ({ name, place: 'logo' }));
}

function fromFeeds(document: Document): SeenName[] {
  const feeds = [...document.querySelectorAll('link[rel~="alternate" i][title], link[rel="search" i][title]')].slice(
    0,
    10,
  );
  return feeds
    .filter((link) => /rss|atom|opensearch/i.test(link.getAttribute('type') ?? ''))
    .map((link) => plainText(link.getAttribute('title'), 200) ?? '')
    .map((title) => titleParts(title)[0] ?? title)
    .map((name) => ({
      name: name.replace(/\s*(?:\(?\b(?:rss|atom)\b.*|\bfeed\b.*|\bsearch\b.*)$/i, ''),
      place: 'feed',
    }));
}

function fromCopyright(document: Document): SeenName[] {
  const text = (document.body?.textContent ?? '').slice(-60_000);
  const names = [...text.matchAll(COPYRIGHT)].slice(-4).map((match) => match[1] ?? '');
  const cut = names.map((name) => name.split(/\.\s|\.$|,\s|\s[-–—]\s|;|\ball rights|\s{2,}/i)[0] ?? '');
  return cut.map((name) => ({ name: plainText(name, 100) ?? '', place: 'copyright' }));
}

/** Without decoration: "| Foo", "Foo logo", "Foo Home". */
function tidy(name: string): string {
  return name
    .replace(/^[\s|·•–—:»«›-]+|[\s|·•–—:»«›-]+$/g, '')
    .replace(/[\s-]+(?:logo|home ?page|home)$/i, '')
    .replace(/^(?:logo of|logo|visit|back to|go to|return to)\s+/i, '')
    .replace(/^[“”"'«]+|[“”"'»]+$/g, '')
    .trim();
}
