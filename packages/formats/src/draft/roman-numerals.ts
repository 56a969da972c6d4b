const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** 1 to 399, from lower-case letters; undefined if the word is not a Roman numeral. */
export function romanValue(word: string): number | undefined {
  if (!/^(?=.)c{0,3}(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/.test(word)) return undefined;
  const digits = [...word].map((letter) => romanDigits[letter]!);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}
