import { listOrder, naturalOrder } from './natural-order.js';

/** What decides an item's place among its siblings. */
export interface SiblingKeys {
  /** `listEnumeration`. */
  readonly mark: string | undefined;
  /** `humanCodingScheme`. */
  readonly code: string | undefined;
}

/** A child with the number that its parent's association gives it. */
export interface Sibling {
  readonly index: number;
  readonly sequence: number | undefined;
}

/**
 * Sequence number, then listEnumeration, then code as people count, then file order; what lacks one of them follows
 * those that have it. Numbers come first because only they were written to be an order.
 */
export function sortSiblings(siblings: readonly Sibling[], keys: readonly SiblingKeys[]): number[] {
  const marks = siblings.flatMap(({ index }) => keys[index]!.mark ?? []);
  const compareMarks = listOrder(marks);
  const sorted = [...siblings].sort((one, other) => {
    const [a, b] = [keys[one.index]!, keys[other.index]!];
    return (
      missingLast(one.sequence, other.sequence, (x, y) => x - y) ||
      missingLast(a.mark, b.mark, compareMarks) ||
      missingLast(a.code, b.code, naturalOrder) ||
      one.index - other.index
    );
  });
  return sorted.map(({ index }) => index);
}

function missingLast<T>(one: T | undefined, other: T | undefined, compare: (one: T, other: T) => number): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  return compare(one, other);
}

/**
 * All items in reading order: each before what stands below it, and the siblings of every parent in their order, also
 * where an item stands under several parents. (Depth first, last visited first: linear, and no recursion.)
 *
 * @param tops what stands at the top, in order
 * @param children the sorted children of each item
 */
export function readingOrder(tops: readonly number[], children: readonly (readonly number[])[]): number[] {
  const starts = withUnreached(tops, children);
  const after: number[][] = children.map(() => []);
  for (const list of [starts, ...children]) {
    for (let at = 0; at + 1 < list.length; at += 1) after[list[at]!]!.push(list[at + 1]!);
  }
  const ways = (index: number) => [...after[index]!, ...children[index]!.slice(0, 1)];
  const seen = new Set<number>();
  const done: number[] = [];
  for (const start of starts) {
    if (seen.has(start)) continue;
    seen.add(start);
    const stack = [{ index: start, ways: ways(start), at: 0 }];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const next = top.ways[top.at];
      top.at += 1;
      if (next === undefined) done.push(stack.pop()!.index);
      else if (!seen.has(next)) {
        seen.add(next);
        stack.push({ index: next, ways: ways(next), at: 0 });
      }
    }
  }
  return done.reverse();
}

/** The tops, and the first of each group that no top reaches because it hangs in a circle. */
function withUnreached(tops: readonly number[], children: readonly (readonly number[])[]): number[] {
  const starts = [...tops];
  const reached = new Set<number>();
  const reach = (start: number) => {
    const stack = [start];
    for (let index = stack.pop(); index !== undefined; index = stack.pop()) {
      if (reached.has(index)) continue;
      reached.add(index);
      for (const child of children[index]!) stack.push(child);
    }
  };
  tops.forEach(reach);
  for (const index of children.keys()) {
    if (reached.has(index)) continue;
    starts.push(index);
    reach(index);
  }
  return starts;
}
