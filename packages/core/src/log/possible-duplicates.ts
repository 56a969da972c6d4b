import { isPlausibleCanonical } from '../addresses/canonical-address.js';
import { pageKey } from '../addresses/page-key.js';
import { daysOf } from '../dates/dates.js';
import type { EvidenceContent } from '../documents/evidence.js';
import { sharedWords, wordsIn } from '../framework-update/similar-text.js';
import { dateOf } from './entry-facts.js';

/** An entry to compare with others. */
export interface DatedContent {
  readonly id: string;
  readonly content: EvidenceContent;
}

/** An entry with only the fields by which duplicates are found, so that thousands fit into the memory. */
export function datedContent(id: string, content: EvidenceContent): DatedContent {
  const { title, url, urlIsPartial, canonicalUrl, dateCompleted, sessions } = content;
  return {
    id,
    content: {
      title,
      ...(url === undefined ? {} : { url }),
      ...(urlIsPartial === undefined ? {} : { urlIsPartial }),
      ...(canonicalUrl === undefined ? {} : { canonicalUrl }),
      ...(dateCompleted === undefined ? {} : { dateCompleted }),
      ...(sessions === undefined ? {} : { sessions }),
    },
  };
}

/** Minimum share of common words in two similar titles: "Sleep in the first year" and "Sleep: the first year". */
const SIMILAR = 0.8;
/** Up to this many entries a day, every title is compared with every other; equal titles are always found. */
const MOST_IN_A_DAY = 60;

/**
 * Groups of entries that may be the same thing entered twice, for the user to decide: same page or title on possibly
 * the same day. Similar titles count only on exactly the same day, and never if their numbers differ: part 1 is not
 * part 2. Ids are in the order of the list.
 */
export function possibleDuplicates(entries: readonly DatedContent[]): string[][] {
  const groups = new Groups();
  const join = (one: string, other: string): void => groups.join(one, other);
  const buckets = new Map<string, Item[]>();
  for (const { id, content } of entries) {
    const words = wordsIn(content.title);
    const item = { id, date: dateOf(content), words, numbers: numbersIn(words) };
    const keys = [JSON.stringify(['title', [...item.words].join(' ') || content.title])];
    for (const key of pageKeysOf(content)) keys.push(JSON.stringify(['address', key]));
    if (item.date !== undefined) keys.push(JSON.stringify(['day', item.date]));
    for (const key of keys) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(item);
      else buckets.set(key, [item]);
    }
  }
  for (const [key, items] of buckets) {
    if (key.startsWith('["day"')) joinSimilar(items, join);
    else joinSameDay(items, join);
  }
  return groups.of(entries.map(({ id }) => id));
}

/** A union-find structure: each joined id points to another one of its group. */
class Groups {
  readonly #next = new Map<string, string>();

  join(one: string, other: string): void {
    const [first, second] = [this.#leader(one), this.#leader(other)];
    if (first !== second) this.#next.set(second, first);
  }

  /** Groups of two or more, in the order of their first id. */
  of(ids: readonly string[]): string[][] {
    const groups = new Map<string, string[]>();
    for (const id of ids) {
      const leader = this.#leader(id);
      const group = groups.get(leader);
      if (group) group.push(id);
      else groups.set(leader, [id]);
    }
    return [...groups.values()].filter((group) => group.length > 1);
  }

  #leader(id: string): string {
    let leader = id;
    for (let next = this.#next.get(leader); next !== undefined; next = this.#next.get(leader)) leader = next;
    if (leader !== id) this.#next.set(id, leader);
    return leader;
  }
}

interface Item {
  readonly id: string;
  readonly date: string | undefined;
  readonly words: ReadonlySet<string>;
  /** Words with a digit, joined. */
  readonly numbers: string;
}

/** Joins entries whose dates may be the same day, such as "2026-04" and "2026-04-03", and all undated ones. */
function joinSameDay(items: readonly Item[], join: (one: string, other: string) => void): void {
  const undated = items.filter(({ date }) => date === undefined);
  for (const { id } of undated.slice(1)) join(undated[0]!.id, id);
  const dated = items
    .flatMap(({ id, date }) => (date === undefined ? [] : [{ id, ...daysOf(date) }]))
    .sort((one, other) => (one.first < other.first ? -1 : one.first > other.first ? 1 : 0));
  let latest = dated[0];
  for (const item of dated.slice(1)) {
    if (item.first <= latest!.last) join(latest!.id, item.id);
    if (item.last > latest!.last) latest = item;
  }
}

function joinSimilar(items: readonly Item[], join: (one: string, other: string) => void): void {
  if (items.length > MOST_IN_A_DAY) return;
  for (const [index, one] of items.entries()) {
    for (const other of items.slice(index + 1)) {
      if (one.numbers === other.numbers && sharedWords(one.words, other.words) >= SIMILAR) join(one.id, other.id);
    }
  }
}

const numbersIn = (words: ReadonlySet<string>): string => [...words].filter((word) => /\p{N}/u.test(word)).join(' ');

/**
 * Keys of the entry's page. None for an address that lost a part, because then other pages have the same; a canonical
 * address that many pages have by mistake is ignored, too.
 */
function pageKeysOf({ url, canonicalUrl, urlIsPartial }: EvidenceContent): Set<string> {
  const own = urlIsPartial === true ? [] : [url];
  const declared = url === undefined || canonicalUrl === undefined || isPlausibleCanonical(canonicalUrl, url);
  const addresses = [...own, declared && urlIsPartial !== true ? canonicalUrl : undefined];
  return new Set(addresses.flatMap((address) => (address === undefined ? [] : (pageKey(address) ?? address))));
}
