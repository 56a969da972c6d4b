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
  return best.flatMap((word) => {
    if (!left.has(word)) return [];
    const run = longestRun(word, left);
    for (const each of run) left.delete(each);
    return [run.map(({ written }) => written).join(' ')];
  });
}

/** The longest run of words that follow each other somewhere on the page and include the given one. */
function longestRun(word: PageWord, among: ReadonlySet<PageWord>): PageWord[] {
  const byPlace = new Map([...among].flatMap((each) => each.places.map((place) => [place, each] as const)));
  let longest = [word];
  for (const place of word.places) {
    const run = [...wordsFrom(place, -1, byPlace).reverse(), word, ...wordsFrom(place, 1, byPlace)];
    if (run.length > longest.length) longest = run;
  }
  return [...new Set(longest)];
}

function wordsFrom(place: number, step: 1 | -1, byPlace: ReadonlyMap<number, PageWord>): PageWord[] {
  const found: PageWord[] = [];
  for (let at = place + step; ; at += step) {
    const next = byPlace.get(at);
    if (!next || found.includes(next)) return found;
    found.push(next);
  }
}
