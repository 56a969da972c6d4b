import type { PageWord } from './page-words.js';

const mostWords = 4;

/**
 * The words of the page that count most, as written there. Neighbors are joined: "secure base", not "base" and "secure".
 * @param parts part of the score by stem
 */
export function reasonWords(parts: ReadonlyMap<string, number>, words: ReadonlyMap<string, PageWord>): string[] {
  const best = [...parts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostWords)
    .map(([stem]) => words.get(stem)!);
  const left = new Set(best);
  const reasons: string[] = [];
  for (const word of best) {
    if (!left.delete(word)) continue;
    const before = takeNeighbors(word, -1, left);
    const after = takeNeighbors(word, 1, left);
    reasons.push([...before.reverse(), word, ...after].map(({ written }) => written).join(' '));
  }
  return reasons;
}

/** Words next to each other, in the given direction. */
function takeNeighbors(word: PageWord, direction: 1 | -1, left: Set<PageWord>): PageWord[] {
  const found: PageWord[] = [];
  for (let next: PageWord | undefined = word; next;) {
    const places: readonly number[] = next.places;
    next = [...left].find((other) => places.some((place) => other.places.includes(place + direction)));
    if (next) {
      left.delete(next);
      found.push(next);
    }
  }
  return found;
}
