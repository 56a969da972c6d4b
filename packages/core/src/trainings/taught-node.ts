import type { Framework, FrameworkNode } from '../documents/framework.js';
import { textIn } from '../documents/localized-text.js';
import type { Trainings } from '../documents/trainings.js';
import { labelWithTerm } from '../outline/label-with-term.js';
import { nodeOfUri } from '../outline/node-uri.js';
import { permitted } from '../rights/permissions.js';

/** A node that a training relates to, with the part of its label that may be exported. */
export interface TaughtNode {
  readonly frameworkId: string;
  readonly nodeId: string;
  /** The version that the guide was written against, else that of the given framework. */
  readonly version?: string;
  readonly code?: string;
  readonly label?: string;
}

export interface TaughtIn {
  readonly guide: Trainings;
  /** Source of labels and codes. */
  readonly framework?: Framework | undefined;
  readonly language: string;
}

/** The node that a URI in a training guide refers to; undefined if it is not a node URI. */
export function taughtNode(uri: string, { guide, framework, language }: TaughtIn): TaughtNode | undefined {
  const found = nodeOfUri(uri);
  if (!found) return undefined;
  const known = framework?.id === found.frameworkId ? framework : undefined;
  const version = guide.frameworks?.find(({ id }) => id === found.frameworkId)?.version ?? known?.version;
  const node = known && nodesOf(known).get(found.nodeId);
  const allowed = node && permitted(known, node, 'export');
  const label = allowed && textIn(labelWithTerm(allowed, known.language), language, known.language);
  return {
    ...found,
    ...(version === undefined ? {} : { version }),
    ...(allowed?.code ? { code: allowed.code } : {}),
    ...(label ? { label } : {}),
  };
}

const indexes = new WeakMap<Framework, ReadonlyMap<string, FrameworkNode>>();

function nodesOf(framework: Framework): ReadonlyMap<string, FrameworkNode> {
  const known = indexes.get(framework) ?? new Map(framework.nodes.map((node) => [node.id, node]));
  indexes.set(framework, known);
  return known;
}
