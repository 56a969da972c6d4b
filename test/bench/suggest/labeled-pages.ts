import type { Framework } from '@imh/core';

/** A page description, with the nodes that fit; without nodes, nothing should be suggested. */
export interface LabeledPage {
  readonly text: string;
  readonly title?: string;
  readonly lang?: string;
  readonly nodes: readonly string[];
}

/** Pages, and the nodes that can be suggested for them. */
export interface LabeledSet {
  readonly name: string;
  readonly framework: Framework;
  readonly pages: readonly LabeledPage[];
  /** Default: every node without children. */
  readonly nodes?: readonly string[];
}

/**
 * Reads JSON lines.
 * @throws on the first line that is no labeled page, with its number
 */
export function readLabeledPages(text: string): LabeledPage[] {
  return text.split(/\r?\n/).flatMap((line, at) => {
    if (line.trim() === '') return [];
    let page: Partial<LabeledPage> | null;
    try {
      page = JSON.parse(line) as Partial<LabeledPage> | null;
    } catch {
      page = null;
    }
    if (!page || typeof page.text !== 'string' || !Array.isArray(page.nodes)) {
      throw new Error(
        `Line ${at + 1} is no labeled page. Expected: {"text": "…", "title"?, "lang"?, "nodes": ["id", …]}`,
      );
    }
    return [page as LabeledPage];
  });
}

/**
 * A set for a given framework. If a page is labeled with a node that has children, every node of that kind can be
 * suggested, and a text below it that is also a page of the set is left out: otherwise it would find itself.
 * @throws if the framework does not have a node of the set
 */
export function labeledSet(name: string, framework: Framework, pages: readonly LabeledPage[]): LabeledSet {
  const byId = new Map(framework.nodes.map((node) => [node.id, node]));
  const labels = new Set(pages.flatMap(({ nodes }) => nodes));
  const missing = [...labels].filter((id) => !byId.has(id));
  if (missing.length > 0) {
    const known = framework.nodes.slice(0, 5).map(({ id }) => id);
    throw new Error(`The framework has no node ${missing.slice(0, 5).join(', ')}. It has ${known.join(', ')}, …`);
  }
  const parents = new Set(framework.nodes.flatMap((node) => node.parents ?? []));
  if (![...labels].some((id) => parents.has(id))) return { name, framework, pages };
  const kinds = new Set([...labels].map((id) => byId.get(id)!.kind));
  const nodes = framework.nodes.filter(({ id, kind }) => labels.has(id) || (kind !== undefined && kinds.has(kind)));
  const texts = new Set(pages.map(({ text }) => plain(text)));
  const isPage = (node: Framework['nodes'][number]) =>
    [node.label, node.text].some((text) => typeof text === 'string' && texts.has(plain(text)));
  return {
    name,
    framework: { ...framework, nodes: framework.nodes.filter((node) => nodes.includes(node) || !isPage(node)) },
    pages,
    nodes: nodes.map(({ id }) => id),
  };
}

const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');
