import { buildOutline, descendantsOf, type Framework, type FrameworkNode, isHeading } from '@imh/core';
import { type EditRow, editRows } from './edit-rows.js';

export type Direction = 'up' | 'down';

/** Rows `from` to `to` (exclusive) of the table. */
interface Block {
  readonly from: number;
  readonly to: number;
}

const blockAt = (rows: readonly EditRow[], at: number): Block => ({ from: at, to: at + rows[at]!.below + 1 });

/** The next row beside this one, under the same parent; undefined at the end. */
function neighbor(rows: readonly EditRow[], at: number, direction: Direction): number | undefined {
  const { depth } = rows[at]!;
  if (direction === 'down') {
    const next = blockAt(rows, at).to;
    return isBeside(rows[next], rows[at]!) ? next : undefined;
  }
  let before = at - 1;
  while (before >= 0 && rows[before]!.depth > depth) before -= 1;
  return isBeside(rows[before], rows[at]!) ? before : undefined;
}

/** A node whose parent is missing is listed after the top level, and cannot be moved into it by changing places. */
function isBeside(one: EditRow | undefined, other: EditRow): boolean {
  if (one?.depth !== other.depth || one.parent !== other.parent) return false;
  const isTop = ({ node }: EditRow): boolean => (node.parents ?? []).length === 0;
  return one.depth > 0 || isTop(one) === isTop(other);
}

export function canMove(rows: readonly EditRow[], at: number, direction: Direction): boolean {
  return neighbor(rows, at, direction) !== undefined;
}

/** Moves a node, with all that belongs to it, past its neighbor. Unchanged at the end of its list. */
export function moved(framework: Framework, id: string, direction: Direction): Framework {
  const rows = editRows(framework);
  const at = rows.findIndex(({ node }) => node.id === id);
  const other = at < 0 ? undefined : neighbor(rows, at, direction);
  if (other === undefined) return framework;
  const [first, second] = direction === 'down' ? [at, other] : [other, at];
  const [above, below] = [blockAt(rows, first), blockAt(rows, second)];
  return inOrder(framework, [
    ...rows.slice(0, above.from),
    ...rows.slice(below.from, below.to),
    ...rows.slice(above.from, above.to),
    ...rows.slice(below.to),
  ]);
}

/** Rows in a new order as a framework; what the table does not list, such as a repeated id, stays at the end. */
function inOrder(framework: Framework, rows: readonly { readonly node: FrameworkNode }[]): Framework {
  const listed = new Set(rows.map(({ node }) => node));
  const rest = framework.nodes.filter((node) => !listed.has(node));
  return { ...framework, nodes: [...rows.map(({ node }) => node), ...rest] };
}

/** Where a node may be moved to: headings and rows with others inside, but not below itself. */
export function possibleParents(framework: Framework, rows: readonly EditRow[], at: number): EditRow[] {
  const row = rows[at]!;
  const below = new Set([row.node.id, ...descendantsOf(buildOutline(framework), row.node.id)]);
  return rows.filter(
    ({ node, below: inside }) => !below.has(node.id) && (isHeading(node) || inside > 0 || row.parent === node.id),
  );
}

/**
 * Moves a node, with all that belongs to it, to the end of another parent, or of the top level. Further parents stay.
 * @param parent undefined: the top level
 */
export function movedUnder(framework: Framework, id: string, parent: string | undefined): Framework {
  const rows = editRows(framework);
  const at = rows.findIndex(({ node }) => node.id === id);
  if (at < 0 || id === parent) return framework;
  const { from, to } = blockAt(rows, at);
  const block = rows.slice(from, to);
  // Also by way of another parent, where the table does not list it.
  if (parent !== undefined && descendantsOf(buildOutline(framework), id).includes(parent)) return framework;
  const others = (block[0]!.node.parents ?? []).slice(1).filter((other) => other !== parent);
  const parents = parent === undefined ? [] : [parent, ...others];
  const { parents: _before, ...node } = block[0]!.node;
  const placed = { node: { ...node, ...(parents.length > 0 ? { parents } : {}) } };
  const left = [...rows.slice(0, from), ...rows.slice(to)];
  const below = left.findIndex((row) => row.node.id === parent);
  const end = below < 0 ? left.length : endOf(left, below);
  const order = [...left.slice(0, end), placed, ...block.slice(1), ...left.slice(end)];
  const whole = inOrder(framework, order);
  return { ...whole, nodes: whole.nodes.filter((one) => one !== block[0]!.node) };
}

/** The row after everything that is below a row. */
function endOf(rows: readonly EditRow[], at: number): number {
  let end = at + 1;
  while (end < rows.length && rows[end]!.depth > rows[at]!.depth) end += 1;
  return end;
}

/** Where a new node goes: after a row and what belongs to it, under the same parent; or inside it, at the end. */
export type Place = { readonly after: string } | { readonly inside: string } | 'end';

/** Adds a node. Its kind is that of the nodes beside it. */
export function withAdded(framework: Framework, place: Place, node: FrameworkNode): Framework {
  const rows = editRows(framework);
  if (place === 'end') return inOrder(framework, [...rows, { node }]);
  const id = 'after' in place ? place.after : place.inside;
  const at = rows.findIndex((row) => row.node.id === id);
  if (at < 0) return framework;
  const isInside = 'inside' in place;
  const parents = isInside ? [id] : rows[at]!.node.parents;
  const beside = isInside ? rows.find(({ parent }) => parent === id) : rows[at];
  const kind = node.kind ?? beside?.node.kind ?? 'competency';
  const added = { node: { ...node, kind, ...(parents?.length ? { parents: [...parents] } : {}) } };
  const { to } = blockAt(rows, at);
  return inOrder(framework, [...rows.slice(0, to), added, ...rows.slice(to)]);
}

/** Ids of a node and of everything that is only below it. */
export function idsBelow(framework: Framework, id: string): Set<string> {
  const gone = new Set([id]);
  // Parents may follow their children in the file, so once through is not enough.
  for (let size = 0; size !== gone.size;) {
    size = gone.size;
    for (const node of framework.nodes) {
      const parents = node.parents ?? [];
      if (parents.length > 0 && parents.every((parent) => gone.has(parent))) gone.add(node.id);
    }
  }
  return gone;
}

/** Deletes a node with everything that is only below it; a node with another parent stays there. */
export function withoutNode(framework: Framework, id: string): Framework {
  const gone = idsBelow(framework, id);
  const nodes = framework.nodes
    .filter((node) => !gone.has(node.id))
    .map((node) => {
      if (!node.parents?.some((parent) => gone.has(parent))) return node;
      return { ...node, parents: node.parents.filter((parent) => !gone.has(parent)) };
    });
  const targets = framework.targets?.filter(({ node }) => !gone.has(node));
  return { ...framework, nodes, ...(targets ? { targets } : {}) };
}
