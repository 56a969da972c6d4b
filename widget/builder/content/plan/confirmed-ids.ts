import type { Framework } from '@imh/core';

/**
 * The framework with the ids of nodes that a person has confirmed to be earlier ones.
 * @param confirmed new id → the id that it had before
 */
export function withConfirmedIds(framework: Framework, confirmed: ReadonlyMap<string, string>): Framework {
  if (confirmed.size === 0) return framework;
  const idOf = (id: string): string => confirmed.get(id) ?? id;
  const nodes = framework.nodes.map((node) => ({
    ...node,
    id: idOf(node.id),
    ...(node.parents ? { parents: node.parents.map(idOf) } : {}),
  }));
  const targets = framework.targets?.map((target) => ({ ...target, node: idOf(target.node) }));
  return { ...framework, nodes, ...(targets ? { targets } : {}) };
}
