import { listOrder, naturalOrder } from './natural-order.js';

/** Fields that decide an item's place among its siblings. */
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
 * Sorts by sequence number, then listEnumeration, then code in natural order, then file order; items without a key follow
 * those with one. Sequence numbers come first because only they were written to define an order.
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
 * All items in reading order: each before its children, and the siblings of every parent in their order, even if an item
 * has several parents. (Reverse postorder of a depth-first walk: linear, without recursion.)
 *
 * @param tops the top-level items, in order
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

/** The top-level items, and the first of each group that none of them reaches because it is a circle. */
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
