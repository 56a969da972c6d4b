import { webAddress } from '@imh/core';
import { ranking } from './weights.js';
import { wordsOf } from './words.js';

/** An entry that the person has tagged before. */
export interface EarlierEntry {
  readonly title: string;
  readonly url?: string | undefined;
  /** Ids of the framework's nodes that it is tagged with. */
  readonly nodes: readonly string[];
}

/** How often a competency was chosen before for pages like this one. */
export interface EarlierChoice {
  readonly node: string;
  /** 0 to 1. */
  readonly strength: number;
  /** Entries of the same site that have it. */
  readonly onSite: number;
  /** Title of the most similar entry that has it, if it is similar enough. */
  readonly similar?: string;
}

/** The host of a page, by which pages of one site are known; "" for what is not on the web. */
export function siteOf(url: string | undefined): string {
  const address = url === undefined ? undefined : webAddress(url);
  return address?.match(/^https?:\/\/(?:[^/@]*@)?(?:www\.)?([^/:]+)/)?.[1] ?? '';
}

/**
 * What the person chose before for the same site and for similar titles. Pure: equal entries give equal choices.
 * @param earlier newest first; only the newest of the site count, because what people look for changes
 */
export function earlierChoices(
  page: { readonly title?: string | undefined; readonly url?: string | undefined },
  earlier: readonly EarlierEntry[],
  language: string,
): EarlierChoice[] {
  const tagged = earlier.filter(({ nodes }) => nodes.length > 0);
  const site = siteOf(page.url);
  const ofSite = site ? tagged.filter(({ url }) => siteOf(url) === site).slice(0, ranking.mostOfSite) : [];
  const likeness = titleLikeness(page.title ?? '', tagged, language);
  const found = new Map<string, { onSite: number; likeness: number; similar?: string }>();
  const about = (node: string) => {
    const known = found.get(node) ?? { onSite: 0, likeness: 0 };
    found.set(node, known);
    return known;
  };
  for (const { nodes } of ofSite) for (const node of new Set(nodes)) about(node).onSite += 1;
  for (const [at, { nodes, title }] of tagged.entries()) {
    if (likeness[at]! < ranking.leastTitleLikeness) continue;
    for (const node of nodes) {
      const known = about(node);
      if (likeness[at]! <= known.likeness) continue;
      known.likeness = likeness[at]!;
      known.similar = title;
    }
  }
  return [...found].map(([node, { onSite, likeness: like, similar }]) => {
    // Three of four entries tell more than one of one.
    const ofThisSite = onSite / (ofSite.length + 1);
    return { node, strength: Math.max(ofThisSite, like), onSite, ...(similar === undefined ? {} : { similar }) };
  });
}

/** The likeness of each entry's title to a title, 0 to 1: the cosine of their words, rare ones counting more. */
function titleLikeness(title: string, entries: readonly EarlierEntry[], language: string): number[] {
  const stems = (text: string) => new Set(wordsOf(text, language).map(({ stem }) => stem));
  const wanted = stems(title);
  const all = entries.map((entry) => stems(entry.title));
  const frequency = new Map<string, number>();
  for (const each of all) for (const stem of each) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const rarity = (stem: string) => Math.log(1 + all.length / (1 + (frequency.get(stem) ?? 0)));
  const size = (each: ReadonlySet<string>) => Math.sqrt([...each].reduce((sum, stem) => sum + rarity(stem) ** 2, 0));
  return all.map((each) => {
    const common = [...each].filter((stem) => wanted.has(stem));
    if (common.length < ranking.fewestTitleWords) return 0;
    return common.reduce((sum, stem) => sum + rarity(stem) ** 2, 0) / (size(each) * size(wanted) || 1);
  });
}
