/** As people count: "L1.9" before "L1.10", "Item 2" before "item 10". */
const collator = new Intl.Collator('en', { numeric: true });

export function naturalOrder(one: string, other: string): number {
  return collator.compare(one, other);
}

/**
 * An order for the marks of one list ("a.", "(iv)", "12)"): Roman numbers where all of them are and the list begins
 * with i; letters with "aa" after "z"; anything else as people count.
 */
export function listOrder(marks: readonly string[]): (one: string, other: string) => number {
  const romans = new Map(marks.map((mark) => [mark, romanValue(bare(mark))]));
  const values = [...romans.values()];
  if (values.includes(1) && values.every((value) => value !== undefined)) {
    return (one, other) => (romans.get(one) ?? 0) - (romans.get(other) ?? 0);
  }
  if (marks.every((mark) => /^[a-z]{1,2}$/.test(bare(mark)))) {
    return (one, other) => bare(one).length - bare(other).length || naturalOrder(bare(one), bare(other));
  }
  return naturalOrder;
}

function bare(mark: string): string {
  return mark.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanValue(word: string): number | undefined {
  if (!/^(?=.)c{0,3}(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/.test(word)) return undefined;
  const digits = [...word].map((letter) => romanDigits[letter]!);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}
