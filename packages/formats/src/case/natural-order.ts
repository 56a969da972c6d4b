import { romanValue } from '../draft/roman-numerals.js';

/** Natural order: "L1.9" before "L1.10", "Item 2" before "item 10". */
const collator = new Intl.Collator('en', { numeric: true });

export function naturalOrder(one: string, other: string): number {
  return collator.compare(one, other);
}

/**
 * The order of the marks of one list ("a.", "(iv)", "12)"): Roman numerals if all of them are and one is i; letters with
 * "aa" after "z"; else natural order.
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
