import { canonicalJson, type Framework, type FrameworkNode, likenesses } from '@imh/core';
import { NodeIds } from './node-ids.js';

/** A framework that has kept its identity, and what it has from the version before because its own file has no place for it. */
export interface Kept {
  readonly framework: Framework;
  /** Fields of the framework such as `rights`, in the order of the version before. */
  readonly fields: readonly string[];
}

/** Share of common words from which two statements without the same code are one that was corrected. */
const similar = 0.65;

/**
 * Gives a framework that was read from a corrected file the identity of its version before: the id, the ids of its nodes
 * where the file states none of its own, and what a table has no place for, rights first of all. The version stays if
 * nothing has changed.
 *
 * @param next as read from the file
 * @param made its ids that the file does not state: they were made of codes or words
 * @param stated the caller's own version; default: the next number, else one made from the content
 */
export function keepIdentity(
  previous: Framework,
  next: Framework,
  made: ReadonlySet<string>,
  stated: string | undefined,
): Kept {
  const ids = adoptedIds(previous, next, made);
  const before = byId(previous.nodes);
  const nodes = next.nodes.map((node): FrameworkNode => {
    const id = ids.get(node.id)!;
    const parents = node.parents?.map((parent) => ids.get(parent) ?? parent);
    const exactMatch = node.exactMatch?.map((uri) => ownUri(uri, next.id, previous.id));
    const rights = node.rights ?? before.get(id)?.rights;
    return {
      ...node,
      id,
      ...(parents ? { parents } : {}),
      ...(exactMatch ? { exactMatch } : {}),
      ...(rights ? { rights } : {}),
    };
  });
  const { fields, values } = fieldsOf(previous, next);
  const framework: Framework = { ...values, ...next, ...describedCategories(previous, next), id: previous.id, nodes };
  const isSame = canonicalJson({ ...framework, version: '' }) === canonicalJson({ ...previous, version: '' });
  const version = stated ?? (isSame ? previous.version : nextVersion(previous.version, next.version));
  const supersedes = version === previous.version ? previous.supersedes : previous.version;
  return { framework: { ...framework, version, ...(supersedes ? { supersedes } : {}) }, fields };
}

/** "4" after "3"; anything else is the association's own way of counting, so the content's mark is used. */
export function nextVersion(before: string, fromContent: string): string {
  return /^[1-9]\d{0,5}$/.test(before) ? String(Number(before) + 1) : fromContent;
}

/** What the file does not state. */
function fieldsOf(previous: Framework, next: Framework): { fields: string[]; values: Partial<Framework> } {
  const own = new Set(['format', 'formatVersion', 'id', 'version', 'modified', 'supersedes', 'effectiveFrom', 'nodes']);
  const entries = Object.entries(previous).filter(([field]) => !own.has(field) && next[field] === undefined);
  return { fields: entries.map(([field]) => field), values: Object.fromEntries(entries) as Partial<Framework> };
}

/** A table has only the names of categories; the version before may describe them. */
function describedCategories(previous: Framework, { categories }: Framework): Pick<Framework, 'categories'> {
  const known = new Map(previous.categories?.map((category) => [category.id, category]));
  return categories ? { categories: categories.map((category) => known.get(category.id) ?? category) } : {};
}

const ownUri = (uri: string, from: string, to: string): string =>
  uri.startsWith(`${from}#`) ? to + uri.slice(from.length) : uri;

/** Id as read → id in the version before, or a new one that no earlier node has had. */
function adoptedIds(previous: Framework, next: Framework, made: ReadonlySet<string>): Map<string, string> {
  const result = new Map<string, string>();
  const free = byId(previous.nodes);
  const adopt = (node: FrameworkNode, old: FrameworkNode): void => {
    result.set(node.id, old.id);
    free.delete(old.id);
  };
  for (const node of next.nodes) if (!made.has(node.id)) adopt(node, free.get(node.id) ?? node);
  const open = () => next.nodes.filter(({ id }) => !result.has(id));
  for (const keyOf of [wholeKey, labelKey]) pairByKey(open(), [...free.values()], keyOf, adopt);
  for (const [node, old] of pairsByWords(open(), [...free.values()], next.language)) adopt(node, old);
  const taken = new NodeIds();
  for (const { id } of previous.nodes) taken.take(id, id);
  for (const { id } of next.nodes) if (!result.has(id)) result.set(id, taken.take(id, id).id);
  return result;
}

const wordsOf = ({ label, text }: FrameworkNode): string => canonicalJson([label, text ?? null]).toLowerCase();
const labelKey = ({ label }: FrameworkNode): string => canonicalJson(label).toLowerCase();
/** Code and words: of two nodes with the same words, the one that has kept its number. */
const wholeKey = (node: FrameworkNode): string => `${node.code ?? ''}\n${wordsOf(node)}`;

/** Pairs nodes that are alone with their key on both sides. */
function pairByKey(
  nodes: readonly FrameworkNode[],
  old: readonly FrameworkNode[],
  keyOf: (node: FrameworkNode) => string,
  adopt: (node: FrameworkNode, old: FrameworkNode) => void,
): void {
  const byKey = grouped(old, keyOf);
  for (const [key, same] of grouped(nodes, keyOf)) {
    const before = byKey.get(key);
    if (same.length === 1 && before?.length === 1) adopt(same[0]!, before[0]!);
  }
}

function grouped(
  nodes: readonly FrameworkNode[],
  keyOf: (node: FrameworkNode) => string,
): Map<string, FrameworkNode[]> {
  const groups = new Map<string, FrameworkNode[]>();
  for (const node of nodes) {
    const group = groups.get(keyOf(node));
    if (group) group.push(node);
    else groups.set(keyOf(node), [node]);
  }
  return groups;
}

/** Pairs of similar words, those with the same code first, then the most similar. */
function pairsByWords(
  nodes: readonly FrameworkNode[],
  old: readonly FrameworkNode[],
  language: string | undefined,
): [FrameworkNode, FrameworkNode][] {
  const [nodeOf, oldOf] = [byId(nodes), byId(old)];
  const found = likenesses(old, nodes, language).flatMap(({ similarity, ...pair }) => {
    const [node, earlier] = [nodeOf.get(pair.new)!, oldOf.get(pair.old)!];
    const isSameCode = node.code !== undefined && node.code === earlier.code;
    return isSameCode || similarity >= similar ? [{ node, earlier, similarity, isSameCode }] : [];
  });
  found.sort((one, other) => Number(other.isSameCode) - Number(one.isSameCode) || other.similarity - one.similarity);
  const used = new Set<FrameworkNode>();
  return found.flatMap(({ node, earlier }): [FrameworkNode, FrameworkNode][] => {
    if (used.has(node) || used.has(earlier)) return [];
    used.add(node).add(earlier);
    return [[node, earlier]];
  });
}

function byId(nodes: readonly FrameworkNode[]): Map<string, FrameworkNode> {
  return new Map(nodes.map((node) => [node.id, node]));
}
