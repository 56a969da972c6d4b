import { type Framework, type Text, textIn } from '@imh/core';
import MiniSearch from 'minisearch';
import type { LabeledPage } from './labeled-pages.js';

/** Ranks node ids for a page, the best first. */
export type Ranker = (page: LabeledPage) => string[];

/** BM25 (k1 1.2, b 0.75) on labels and texts, words as they are, in the language of the page. */
export function plainBm25(framework: Framework, nodes: readonly string[]): Ranker {
  const byLanguage = new Map<string, Ranker>();
  return (page) => {
    const language = page.lang ?? framework.language ?? 'en';
    let ranker = byLanguage.get(language);
    if (!ranker) byLanguage.set(language, (ranker = bm25(documentsOf(framework, nodes, language))));
    return ranker(page);
  };
}

function bm25(documents: readonly { id: string; text: string }[]): Ranker {
  const [k, b] = [1.2, 0.75];
  const counted = documents.map(({ id, text }) => ({
    id,
    words: plainWords(text),
    counts: countsOf(plainWords(text)),
  }));
  const average = counted.reduce((sum, { words }) => sum + words.length, 0) / (counted.length || 1);
  const frequency = new Map<string, number>();
  for (const { counts } of counted)
    for (const word of counts.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const rarity = (word: string) => {
    const n = frequency.get(word) ?? 0;
    return Math.log(1 + (counted.length - n + 0.5) / (n + 0.5));
  };
  return (page) => {
    const query = plainWords(`${page.title ?? ''} ${page.text}`);
    const scored = counted.map(({ id, words, counts }) => {
      const length = k * (1 - b + (b * words.length) / average);
      const score = query.reduce((sum, word) => {
        const count = counts.get(word) ?? 0;
        return sum + (rarity(word) * count * (k + 1)) / (count + length);
      }, 0);
      return { id, score };
    });
    return scored
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score)
      .map(({ id }) => id);
  };
}

/** MiniSearch on labels, terms, keywords and texts, with its prefix and fuzzy search. */
export function miniSearch(framework: Framework, nodes: readonly string[]): Ranker {
  const byLanguage = new Map<string, MiniSearch>();
  return (page) => {
    const language = page.lang ?? framework.language ?? 'en';
    let search = byLanguage.get(language);
    if (!search) {
      search = new MiniSearch({
        fields: ['label', 'names', 'text'],
        searchOptions: { boost: { names: 3, label: 2 }, prefix: (term) => term.length > 4, fuzzy: 0.15 },
      });
      search.addAll(documentsOf(framework, nodes, language));
      byLanguage.set(language, search);
    }
    return search.search(`${page.title ?? ''} ${page.text}`).map(({ id }) => id as string);
  };
}

/** The chance that a random order has one of `right` nodes among the first `places`. */
export function randomHit(total: number, right: number, places: number): number {
  let miss = 1;
  for (let at = 0; at < Math.min(places, total); at += 1) miss *= Math.max(0, total - right - at) / (total - at);
  return 1 - miss;
}

function documentsOf(framework: Framework, nodes: readonly string[], language: string) {
  const wanted = new Set(nodes);
  const read = (text: Text | undefined) => textIn(text, language, framework.language);
  return framework.nodes.flatMap(({ id, label, text, term, keywords = [] }) =>
    wanted.has(id)
      ? [
          {
            id,
            label: read(label),
            names: [term, ...keywords].map(read).join('\n'),
            text: `${read(label)}\n${read(text)}`,
          },
        ]
      : [],
  );
}

const plainWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
