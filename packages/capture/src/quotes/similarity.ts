/** Words; longer texts are compared by their beginning. */
const mostWords = 400;

/** Share of the words that two texts have in common, in the same order: 0 to 1. */
export function similarity(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length === 0 || b.length === 0) return 0;
  // Longest common subsequence, a row at a time.
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (const [at, candidate] of b.entries()) {
      next.push(word === candidate ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!));
    }
    row = next;
  }
  return row[b.length]! / Math.max(a.length, b.length);
}

function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, mostWords);
}
