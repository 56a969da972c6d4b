import { type Framework, permittedTitle, textIn } from '@imh/core';

/** Titles of what a summary names by id, as far as rights allow exporting them. */
export interface SummaryNames {
  /** Empty if the framework is not known. */
  framework(id: string): string;
  /** Code and title; the id if rights allow no title; empty if it is not known. */
  node(framework: string, node: string): string;
  category(id: string, framework?: string): string;
}

export function summaryNames(frameworks: ReadonlyMap<string, Framework>, language: string): SummaryNames {
  const nodes = new Map<string, ReadonlyMap<string, Framework['nodes'][number]>>();
  const nodesOf = (framework: Framework) => {
    const known = nodes.get(framework.id) ?? new Map(framework.nodes.map((node) => [node.id, node]));
    nodes.set(framework.id, known);
    return known;
  };
  const inLanguage = (text: Framework['title'] | undefined, { language: own }: Framework): string =>
    textIn(text, language, own);
  return {
    framework(id) {
      const framework = frameworks.get(id);
      return framework ? inLanguage(framework.title, framework) : '';
    },
    node(id, nodeId) {
      const framework = frameworks.get(id);
      const node = framework && nodesOf(framework).get(nodeId);
      return node ? permittedTitle(framework, node, 'export', language) || nodeId : '';
    },
    category(id, of) {
      const candidates = of === undefined ? [...frameworks.values()] : [frameworks.get(of)];
      for (const framework of candidates) {
        const label = framework?.categories?.find((category) => category.id === id)?.label;
        if (framework && label !== undefined) return inLanguage(label, framework);
      }
      return id;
    },
  };
}
