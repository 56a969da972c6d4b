import type { FrameworkNode } from '../documents/framework.js';
import { textIn } from '../documents/localized-text.js';

/** Two nodes with similar wording. Similarity is not identity: a person decides. */
export interface Likeness {
  readonly old: string;
  readonly new: string;
  /** 0 to 1: the share of common words (Dice). */
  readonly similarity: number;
}

const LEAST = 0.5;
const MOST_PROPOSALS = 3;
/** A word that occurs in more nodes than this is too common to narrow down the candidates. */
const COMMON = 200;
/** How many candidates of a node are compared in full. */
const CANDIDATES = 20;

/** For each removed node, the new nodes with the most similar wording: at most three, best first. */
export function likenesses(
  removed: readonly FrameworkNode[],
  fresh: readonly FrameworkNode[],
  language: string | undefined,
): Likeness[] {
  const words = fresh.map((node) => wordsOf(node, language));
  const withWord = new Map<string, number[]>();
  for (const [index, set] of words.entries()) {
    for (const word of set) {
      const present = withWord.get(word);
      if (present) present.push(index);
      else withWord.set(word, [index]);
    }
  }
  return removed.flatMap((node) => {
    const own = wordsOf(node, language);
    const shared = new Map<number, number>();
    for (const word of own) {
      const holders = withWord.get(word) ?? [];
      if (holders.length <= COMMON) for (const index of holders) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    const candidates = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, CANDIDATES);
    return candidates
      .map(([index]) => ({ old: node.id, new: fresh[index]!.id, similarity: sharedWords(own, words[index]!) }))
      .filter(({ similarity }) => similarity >= LEAST)
      .sort((a, b) => b.similarity - a.similarity)
      .slice(0, MOST_PROPOSALS);
  });
}

/** 0 to 1: the share of common words (Dice), rounded to two decimals, because more would suggest precision. */
export function sharedWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const word of one) if (other.has(word)) both += 1;
  return Math.round((200 * both) / (one.size + other.size)) / 100;
}

function wordsOf({ label, text }: FrameworkNode, language: string | undefined): ReadonlySet<string> {
  return wordsIn(`${textIn(label, language)} ${textIn(text, language)}`);
}

/** The distinct words of a text, in order of first occurrence. */
export function wordsIn(text: string): ReadonlySet<string> {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u);
  return new Set(words.filter((word) => word !== ''));
}
