import {
  buildOutline,
  depthOf,
  type Framework,
  type FrameworkNode,
  isHeading,
  type Outline,
  type Text,
  textIn,
} from '@imh/core';
import type { FormatName, Imported, Loss } from './results.js';

/** Figures that the command prints for a file. */
export interface FrameworkSummary {
  readonly format: FormatName;
  readonly title: string;
  /** BCP 47: the languages that the file declares or uses. */
  readonly languages: readonly string[];
  /** Every domain, area, competency…; of a CASE package, its CFItems. */
  readonly nodes: number;
  /** Nodes at the top; in a CASE package, also items that are attached to the document and to another item. */
  readonly roots: number;
  readonly orphans: number;
  /** A root has depth 1. */
  readonly maxDepth: number;
  readonly competencies: number;
  readonly losses: readonly Loss[];
}

export function summaryOf({ format, framework, losses }: Imported): FrameworkSummary {
  const outline = buildOutline(framework);
  return {
    format,
    title: textIn(framework.title, framework.language),
    languages: languagesOf(framework),
    nodes: framework.nodes.length,
    roots: outline.roots.length + framework.nodes.filter(isAlsoTopLevel).length,
    orphans: outline.orphans.length,
    maxDepth: depthOf(outline),
    competencies: countCompetencies(framework, outline),
    losses,
  };
}

function isAlsoTopLevel(node: FrameworkNode): boolean {
  return node['alsoTopLevel'] === true && (node.parents ?? []).length > 0;
}

/**
 * Number of competencies: nodes of kind "competency", and leaves without a kind. If no node has that kind, all leaves
 * count, whatever their kind; domains and areas never do.
 */
export function countCompetencies({ nodes }: Framework, outline: Outline): number {
  const isLeaf = ({ id }: FrameworkNode) => outline.byId.get(id)?.children.length === 0;
  const someAreMarked = nodes.some(({ kind }) => kind === 'competency');
  return nodes.filter((node) => {
    if (isHeading(node)) return false;
    if (someAreMarked && node.kind !== undefined) return node.kind === 'competency';
    return isLeaf(node);
  }).length;
}

function languagesOf({ language, languages = [], title, nodes }: Framework): string[] {
  const found = new Set<string>(language === undefined ? languages : [language, ...languages]);
  const addLanguages = (text: Text | undefined) => {
    if (typeof text === 'object') for (const tag of Object.keys(text)) found.add(tag);
  };
  addLanguages(title);
  for (const { label, text } of nodes) {
    addLanguages(label);
    addLanguages(text);
  }
  return [...found];
}
