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

/** What the command says of a file, in figures. */
export interface FrameworkSummary {
  readonly format: FormatName;
  readonly title: string;
  /** BCP 47: what the file declares, and what its texts are in. */
  readonly languages: readonly string[];
  /** Every domain, area, competency…; of a CASE package, its CFItems. */
  readonly nodes: number;
  /** At the top; of a CASE package, also what hangs on the document besides standing under an item. */
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
 * How many of the nodes are competencies: those that say so (`kind: "competency"`), and those at the ends of the outline
 * that say nothing. A framework in which none says so has its competencies at its ends, whatever it calls them; a domain
 * or an area is never one.
 */
export function countCompetencies({ nodes }: Framework, outline: Outline): number {
  const isEnd = ({ id }: FrameworkNode) => outline.byId.get(id)?.children.length === 0;
  const someSaySo = nodes.some(({ kind }) => kind === 'competency');
  return nodes.filter((node) => {
    if (isHeading(node)) return false;
    if (someSaySo && node.kind !== undefined) return node.kind === 'competency';
    return isEnd(node);
  }).length;
}

function languagesOf({ language, languages = [], title, nodes }: Framework): string[] {
  const found = new Set<string>(language === undefined ? languages : [language, ...languages]);
  const look = (text: Text | undefined) => {
    if (typeof text === 'object') for (const tag of Object.keys(text)) found.add(tag);
  };
  look(title);
  for (const { label, text } of nodes) {
    look(label);
    look(text);
  }
  return [...found];
}
