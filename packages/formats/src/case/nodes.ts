import type { FrameworkNode } from '@imh/core';
import { extended, ourExtension } from './extension.js';
import type { CaseContext } from './context.js';
import type { ItemFields } from './items.js';
import type { ItemLinks } from './links.js';
import { readingOrder, type Sibling, sortSiblings } from './order.js';
import type { LossReport } from '../report/loss-report.js';
import { NOT_ATTACHED } from '../identity/not-attached.js';
import { type Json, wordsOf } from '../json/values.js';

/** An item that was read, without its place in the tree. */
export interface ReadItem {
  readonly item: Json;
  readonly id: string;
  readonly place: string;
  readonly fields: ItemFields;
}

/** Items and their links as nodes in reading order. */
export function nodesInOrder(
  items: readonly ReadItem[],
  links: readonly ItemLinks[],
  isOurs: boolean,
  { validation, report }: Pick<CaseContext, 'validation' | 'report'>,
): FrameworkNode[] {
  const someArePlaced = links.some(({ isPlaced }) => isPlaced);
  const parents = items.map(({ place }, index) => parentsOf(links[index]!, place, someArePlaced, report));
  const nodes = items.map((item, index) => nodeOf(item, parents[index]!, links[index]!, { validation, report }));
  return orderOf(items, links, parents, isOurs, report).map((index) => nodes[index]!);
}

function parentsOf(link: ItemLinks, place: string, someArePlaced: boolean, report: LossReport): string[] {
  const all = [...link.parents.values()];
  if (!link.isPlaced) return someArePlaced ? [NOT_ATTACHED] : [];
  if (!link.attached) return all.map(({ id }) => id);
  const found = all.filter(({ isMissing }) => !isMissing);
  if (found.length > 0) {
    report.add(
      'also-top-level',
      `${place} is attached to the document and to another item; shown under the item`,
      place,
    );
  } else if (all.length > 0) {
    report.add('parent-missing', `${place}: parent ${all[0]!.id} is not in the file; shown at the top level`, place);
  }
  return found.map(({ id }) => id);
}

function nodeOf(
  { item, id, place, fields }: ReadItem,
  parents: string[],
  links: ItemLinks,
  { validation, report }: Pick<CaseContext, 'validation' | 'report'>,
): FrameworkNode {
  const related = [...links.related].map(([field, uris]) => [field, [...uris]]);
  const { case: kept, ...own } = fields;
  const plain: FrameworkNode = {
    id,
    ...(parents.length > 0 && { parents }),
    // Attached to the document as well: in our format a node is at the top or has parents.
    ...(parents.length > 0 && links.attached && { alsoTopLevel: true }),
    ...own,
    ...(Object.fromEntries(related) as object),
    ...(kept !== undefined && { case: kept }),
  };
  if (!ourExtension(item)) return plain;
  const whole = { ...extended(plain, item), id };
  if (validation.isFrameworkNode(whole)) return whole;
  report.add(
    'extension-unreadable',
    `${place}: our extension (\`extensions.imh\`) was changed and is not valid; left out`,
    place,
  );
  return plain;
}

function orderOf(
  items: readonly ReadItem[],
  links: readonly ItemLinks[],
  parents: readonly (readonly string[])[],
  isOurs: boolean,
  report: LossReport,
): number[] {
  const indexOf = new Map(items.map(({ id }, index) => [id, index]));
  const siblings: Sibling[][] = items.map(() => []);
  const roots: Sibling[] = [];
  const orphans: number[] = [];
  for (const [index, stated] of parents.entries()) {
    const { attached, parents: above } = links[index]!;
    const found = stated.flatMap((id) => indexOf.get(id) ?? []).filter((parent) => parent !== index);
    for (const parent of found) siblings[parent]!.push({ index, sequence: above.get(items[parent]!.id)?.sequence });
    if (stated.length === 0) roots.push({ index, sequence: attached?.sequence });
    else if (found.length === 0) orphans.push(index);
  }
  const keys = items.map(({ item }) => ({
    mark: wordsOf(item['listEnumeration']),
    code: wordsOf(item['humanCodingScheme']),
  }));
  // Our own package is in reading order, unless its sequence numbers were changed since.
  if (isOurs && [roots, ...siblings].every(isNumberedAsWritten)) return [...items.keys()];
  const attached = roots.filter(({ index }) => links[index]!.attached);
  reportUnnumbered([attached, ...siblings], items, report);
  const tops = [...sortSiblings(roots, keys), ...orphans];
  const children = siblings.map((list) => sortSiblings(list, keys));
  const order = readingOrder(tops, children);
  const position = new Map(order.map((index, at) => [index, at]));
  for (const list of [tops, ...children]) {
    for (const [at, index] of list.entries()) {
      if (at === 0 || position.get(list[at - 1]!)! < position.get(index)!) continue;
      const { place } = items[index]!;
      report.add('order-differs', `${place} has another order among the children of another parent`, place);
    }
  }
  return order;
}

/** True if the sequence numbers of siblings, which are in file order, increase. */
function isNumberedAsWritten(siblings: readonly Sibling[]): boolean {
  const numbers = siblings.flatMap(({ sequence }) => sequence ?? []);
  return numbers.every((number, at) => at === 0 || numbers[at - 1]! <= number);
}

/** Reports siblings without a sequence number. */
function reportUnnumbered(
  groups: readonly (readonly Sibling[])[],
  items: readonly ReadItem[],
  report: LossReport,
): void {
  for (const group of groups) {
    if (group.length < 2) continue;
    for (const { index, sequence } of group) {
      const { place } = items[index]!;
      if (sequence !== undefined) continue;
      report.add('sequence-missing', `${place} has no sequenceNumber; put in order by its mark, code or place`, place);
    }
  }
}
