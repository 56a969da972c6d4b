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

interface Name {
  readonly node: number;
  readonly stems: readonly string[];
}

/** What of a page matches a node. */
interface Match {
  score: number;
  /** Part of the score by stem of the page. */
  readonly parts: Map<string, number>;
  /** True if a whole label, term or keyword is on the page. */
  hasName: boolean;
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
    const matches = new Map<number, Match>();
    for (const [stem, word] of words) {
      this.#addWord(matches, stem, word);
      this.#addNames(matches, stem, words);
    }
    const ranked = [...matches].sort(([at, { score }], [otherAt, other]) => other.score - score || at - otherAt);
    const least = this.#leastScore(ranked.map(([, { score }]) => score));
    return ranked.map(([at, match]) => ({
      node: this.#nodes[at]!.id,
      score: match.score,
      // Only the few that are suggested need their words.
      get words() {
        return reasonWords(match.parts, words);
      },
      isFit: match.score >= least && (match.hasName || this.#isTelling(at, match.parts, words)),
    }));
  }

  #addWord(matches: Map<number, Match>, stem: string, word: PageWord): void {
    const weight = word.weight * (word.isCommon ? ranking.commonShare : 1);
    const found = new Map<number, number>();
    const collect = (other: string, share: number): void => {
      const rarity = this.#rarity.get(other) ?? 0;
      for (const [node, match] of this.#postings.get(other) ?? []) {
        found.set(node, Math.max(found.get(node) ?? 0, share * rarity * match));
      }
    };
    collect(stem, 1);
    for (const [other, likeness] of this.#forms.like(stem)) collect(other, ranking.likenessShare * likeness);
    for (const [node, part] of found) addPart(matches, node, stem, weight * part);
  }

  /** A name counts more than its words do, if all of them are near each other on the page. */
  #addNames(matches: Map<number, Match>, stem: string, words: ReadonlyMap<string, PageWord>): void {
    for (const { node, stems } of this.#names.get(stem) ?? []) {
      if (!areNear(stems, words)) continue;
      const rarity = stems.length > 1 ? stems.reduce((sum, each) => sum + (this.#rarity.get(each) ?? 0), 0) : 0;
      const weight = Math.min(...stems.map((each) => words.get(each)!.weight));
      addPart(matches, node, stem, ranking.nameShare * rarity * weight);
      matches.get(node)!.hasName ||= stems.length > 1 || !words.get(stem)!.isCommon;
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

function addPart(matches: Map<number, Match>, node: number, stem: string, part: number): void {
  const match = matches.get(node) ?? { score: 0, parts: new Map<string, number>(), hasName: false };
  match.score += part;
  match.parts.set(stem, (match.parts.get(stem) ?? 0) + part);
  matches.set(node, match);
}

function areNear(stems: readonly string[], words: ReadonlyMap<string, PageWord>): boolean {
  const places: (readonly number[])[] = [];
  for (const stem of stems) {
    const word = words.get(stem);
    if (!word) return false;
    places.push(word.places);
  }
  const reach = stems.length + ranking.nameSlack;
  return places[0]!.some((first) => places.every((list) => list.some((place) => Math.abs(place - first) <= reach)));
}
