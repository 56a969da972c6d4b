import { buildOutline, type Framework, nodesForCategory } from '@imh/core';
import { type NodeWords, nodeWords } from './node-words.js';
import { type PageText, type PageWord, pageWords } from './page-words.js';
import { reasonWords } from './reason-words.js';
import { ranking } from './weights.js';
import { WordForms } from './word-forms.js';

/** A competency that shares words with a page. */
export interface RankedNode {
  readonly node: string;
  /** Comparable on one page only. */
  readonly score: number;
  /** Words of the page that matched, as written there, the most telling first. */
  readonly words: readonly string[];
  /** False if what matches is too little to suggest the competency. */
  readonly isFit: boolean;
}

export interface IndexOptions {
  /** Limits the suggestions to the competencies of this category. */
  readonly category?: string | undefined;
  /** Ids of the nodes that can be suggested. Default: every node without children. */
  readonly nodes?: Iterable<string> | undefined;
}

/** Beyond this many, the words of earlier pages are forgotten. */
const mostParts = 20_000;

interface Name {
  readonly node: number;
  readonly stems: readonly string[];
}

/** What a word adds to the scores of nodes, by node. */
type Parts = readonly (readonly [node: number, part: number])[];

/** What of a page matches, per node and per word. */
interface Matches {
  readonly scores: Float64Array;
  /** 1 if a whole label, term or keyword of the node is on the page. */
  readonly hasName: Uint8Array;
  readonly added: { readonly stem: string; readonly weight: number; readonly parts: Parts }[];
}

/** The words of a framework in one language. */
export class FrameworkIndex {
  readonly #language: string;
  readonly #nodes: readonly NodeWords[];
  readonly #ids: ReadonlySet<string>;
  /** By stem: the nodes that have it, with their saturated share of it. */
  readonly #postings = new Map<string, [node: number, share: number][]>();
  readonly #rarity = new Map<string, number>();
  readonly #greatestRarity: number;
  /** By first stem. */
  readonly #names = new Map<string, Name[]>();
  readonly #forms: WordForms;
  /** Computed when a page first has the word. */
  readonly #parts = new Map<string, Parts>();

  constructor(framework: Framework, language: string, { category, nodes }: IndexOptions = {}) {
    this.#language = language;
    const outline = buildOutline(framework);
    const kept = nodesForCategory(outline, category);
    const candidates = new Set(
      nodes ?? [...outline.byId].flatMap(([id, { children }]) => (children.length === 0 && kept.has(id) ? [id] : [])),
    );
    this.#nodes = [...candidates]
      .filter((id) => outline.byId.has(id))
      .map((id) => nodeWords(framework, outline, id, language, candidates));
    this.#ids = new Set(this.#nodes.map(({ id }) => id));
    const total = this.#nodes.length;
    const average = this.#nodes.reduce((sum, { length }) => sum + length, 0) / (total || 1) || 1;
    for (const [at, { counts, length, names }] of this.#nodes.entries()) {
      const norm = 1 - ranking.lengthShare + ranking.lengthShare * (length / average);
      for (const [stem, count] of counts) {
        const share = count / norm;
        append(this.#postings, stem, [at, share / (ranking.saturation + share)]);
      }
      for (const stems of names) append(this.#names, stems[0]!, { node: at, stems });
    }
    const rarityOf = (nodesWithIt: number) => Math.log(1 + (total - nodesWithIt + 0.5) / (nodesWithIt + 0.5));
    for (const [stem, { length }] of this.#postings) this.#rarity.set(stem, rarityOf(length));
    this.#greatestRarity = rarityOf(1);
    this.#forms = new WordForms(this.#postings.keys());
  }

  has(node: string): boolean {
    return this.#ids.has(node);
  }

  /** Nodes that share words with a page, by descending score; equal ones in the framework's order. */
  rank(page: PageText): RankedNode[] {
    const words = pageWords(page, this.#language);
    const total = this.#nodes.length;
    const matches: Matches = { scores: new Float64Array(total), hasName: new Uint8Array(total), added: [] };
    for (const [stem, word] of words) {
      add(matches, stem, word.weight * (word.isCommon ? ranking.commonShare : 1), this.#partsOf(stem));
      this.#addNames(matches, stem, words);
    }
    const { scores, hasName } = matches;
    const ranked = [...scores.keys()].filter((at) => scores[at]! > 0);
    ranked.sort((at, other) => scores[other]! - scores[at]! || at - other);
    const least = this.#leastScore(ranked.map((at) => scores[at]!));
    return ranked.map((at) => ({
      node: this.#nodes[at]!.id,
      score: scores[at]!,
      // Only the few that are suggested need their words.
      get words() {
        return reasonWords(partsByStem(matches, at), words);
      },
      isFit: scores[at]! >= least && (hasName[at] === 1 || this.#isTelling(at, partsByStem(matches, at), words)),
    }));
  }

  /** What one occurrence of a word adds to each node that has it, or a word like it. */
  #partsOf(stem: string): Parts {
    const known = this.#parts.get(stem);
    if (known) return known;
    const found = new Map<number, number>();
    const collect = (other: string, likeness: number): void => {
      const rarity = this.#rarity.get(other) ?? 0;
      for (const [node, share] of this.#postings.get(other) ?? []) {
        found.set(node, Math.max(found.get(node) ?? 0, likeness * rarity * share));
      }
    };
    collect(stem, 1);
    for (const [other, likeness] of this.#forms.like(stem)) collect(other, ranking.likenessShare * likeness);
    const parts = [...found];
    if (this.#parts.size >= mostParts) this.#parts.clear();
    this.#parts.set(stem, parts);
    return parts;
  }

  /** A name counts more than its words do, if all of them are near each other on the page. */
  #addNames(matches: Matches, stem: string, words: ReadonlyMap<string, PageWord>): void {
    for (const { node, stems } of this.#names.get(stem) ?? []) {
      if (!areNear(stems, words)) continue;
      const rarity = stems.length > 1 ? stems.reduce((sum, each) => sum + (this.#rarity.get(each) ?? 0), 0) : 0;
      const weight = Math.min(...stems.map((each) => words.get(each)!.weight));
      add(matches, stem, weight, [[node, ranking.nameShare * rarity]]);
      if (stems.length > 1 || !words.get(stem)!.isCommon) matches.hasName[node] = 1;
    }
  }

  /** Without a whole name, several telling words are needed: a single one matches by chance. */
  #isTelling(node: number, parts: ReadonlyMap<string, number>, words: ReadonlyMap<string, PageWord>): boolean {
    const least = ranking.leastPart * this.#greatestRarity;
    const telling = [...parts].filter(([stem, part]) => !words.get(stem)!.isCommon && part >= least);
    return telling.length >= (this.#nodes[node]!.hasKeywords ? ranking.fewestBesidesKeywords : ranking.fewestWords);
  }

  /**
   * The score from which on a node fits. A page about something else shares some words with many competencies, the longer
   * the more: what fits one of them is far above the mean.
   */
  #leastScore(scores: readonly number[]): number {
    const [best = 0] = scores;
    const total = this.#nodes.length || 1;
    const mean = scores.reduce((sum, score) => sum + score, 0) / total;
    if (best < mean * Math.min(ranking.leastOfMean * Math.sqrt(total), ranking.enoughOfMean)) return Infinity;
    return Math.max(ranking.leastOfBest * best, ranking.leastScore * this.#greatestRarity);
  }
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}

function add({ scores, added }: Matches, stem: string, weight: number, parts: Parts): void {
  for (const [node, part] of parts) scores[node]! += weight * part;
  added.push({ stem, weight, parts });
}

/** Part of a node's score by stem of the page. */
function partsByStem({ added }: Matches, at: number): Map<string, number> {
  const found = new Map<string, number>();
  for (const { stem, weight, parts } of added) {
    const part = parts.find(([node]) => node === at)?.[1] ?? 0;
    if (part > 0) found.set(stem, (found.get(stem) ?? 0) + weight * part);
  }
  return found;
}

function areNear(stems: readonly string[], words: ReadonlyMap<string, PageWord>): boolean {
  const others: (readonly number[])[] = [];
  for (const stem of stems) {
    const word = words.get(stem);
    if (!word) return false;
    others.push(word.places);
  }
  const reach = stems.length + ranking.nameSlack;
  return others[0]!.some((first) => others.every((places) => hasPlaceNear(places, first, reach)));
}

/** @param places in ascending order */
function hasPlaceNear(places: readonly number[], at: number, reach: number): boolean {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < at - reach) low = middle + 1;
    else high = middle;
  }
  return (places[low] ?? Infinity) <= at + reach;
}
