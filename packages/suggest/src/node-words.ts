import {
  ancestorsOf,
  descendantsOf,
  type Framework,
  type FrameworkNode,
  type Outline,
  permitted,
  primaryLanguage,
  type Text,
} from '@imh/core';
import { fieldWeights } from './weights.js';
import { type Word, wordsOf } from './words.js';

/** The words of a node, by how much they count, and its names. */
export interface NodeWords {
  readonly id: string;
  /** Weighted number of occurrences by stem. */
  readonly counts: ReadonlyMap<string, number>;
  /** Its label, term and keywords, as stems. */
  readonly names: readonly (readonly string[])[];
  readonly hasKeywords: boolean;
  /** Number of weighted words of its own fields. */
  readonly length: number;
}

/**
 * The words of a node that may be shown to the person, in one language; in the framework's own where it has no other.
 * @param candidates nodes that can be suggested: below one of them, the words of its descendants count for it
 */
export function nodeWords(
  framework: Framework,
  outline: Outline,
  id: string,
  language: string,
  candidates: ReadonlySet<string>,
): NodeWords {
  const counts = new Map<string, number>();
  const names: string[][] = [];
  let length = 0;
  const read = (text: Text | undefined): Word[] => wordsIn(text, framework.language, language);
  const add = (words: readonly Word[], weight: number): void => {
    for (const { stem, isCommon } of words) {
      counts.set(stem, (counts.get(stem) ?? 0) + (isCommon ? weight / 2 : weight));
      length += weight;
    }
  };
  const addName = (text: Text | undefined, weight: number): void => {
    const words = read(text);
    add(words, weight);
    if (words.length > 0) names.push([...new Set(words.map(({ stem }) => stem))]);
  };
  const shown = (node: FrameworkNode) => permitted(framework, node, 'show');

  const own = shown(outline.byId.get(id)!.node);
  addName(own.label, fieldWeights.label);
  addName(own.term, fieldWeights.term);
  for (const keyword of own.keywords ?? []) addName(keyword, fieldWeights.keyword);
  add(read(own.text), fieldWeights.text);
  for (const practice of own.demonstratedBy ?? []) add(read(practice), fieldWeights.practice);
  for (const below of descendantsOf(outline, id)) {
    if (candidates.has(below)) continue;
    const { label, term, keywords, text } = shown(outline.byId.get(below)!.node);
    for (const words of [label, term, ...(keywords ?? []), text]) add(read(words), fieldWeights.below);
  }
  for (const above of ancestorsOf(outline, id)) {
    const { label, term, keywords } = shown(outline.byId.get(above)!.node);
    for (const words of [label, term, ...(keywords ?? [])]) add(read(words), fieldWeights.heading);
  }
  return { id, counts, names, hasKeywords: (own.keywords ?? []).length > 0, length };
}

/** A text without a language, or in another one only, is read in that one: better than not at all. */
function wordsIn(text: Text | undefined, own: string | undefined, language: string): Word[] {
  if (text === undefined) return [];
  // A plain string in a framework of several languages is the same in each: a name such as "doula".
  if (typeof text === 'string') return wordsOf(text, language);
  const tags = Object.keys(text);
  const tag =
    tags.find((each) => primaryLanguage(each) === primaryLanguage(language)) ??
    tags.find((each) => own !== undefined && primaryLanguage(each) === primaryLanguage(own)) ??
    tags[0];
  return tag === undefined ? [] : wordsOf(text[tag] ?? '', tag);
}
