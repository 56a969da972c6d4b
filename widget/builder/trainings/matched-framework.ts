import type { Framework } from '@imh/core';

const matched = new WeakMap<Framework, Framework>();

/**
 * The framework with all its names, for the person who has its text anyway: words in a table are matched with names that
 * the published page may not show. Only ids of nodes leave this step.
 */
export function matchedFramework(framework: Framework): Framework {
  const known = matched.get(framework) ?? {
    ...framework,
    rights: { ...framework.rights, display: 'full' as const },
    nodes: framework.nodes.map(({ rights: _rights, ...node }) => node),
  };
  matched.set(framework, known);
  return known;
}
