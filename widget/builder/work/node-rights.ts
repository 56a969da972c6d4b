import { canonicalJson, type Framework, type FrameworkNode } from '@imh/core';

/**
 * Removes rights of single nodes that would show more than the framework's own rights do. A published outline has them on
 * nodes whose title is public; a statement that a corrected sheet or an edit brings to such a node has to stay restricted.
 * So they are kept only on a title without a statement that an earlier framework already showed in the same words.
 */
export function withoutWiderRights(framework: Framework, earlier: readonly (Framework | undefined)[]): Framework {
  if (framework.rights?.display === 'full' || !framework.nodes.some(isWider)) return framework;
  const known = earlier.map((one) => new Map(one?.nodes.map((node) => [node.id, node])));
  const nodes = framework.nodes.map((node) => {
    if (!isWider(node) || known.some((nodeOf) => isSameTitle(node, nodeOf.get(node.id)))) return node;
    const { rights: { display: _display, export: _export, personalCopy: _copy, ...others } = {}, ...rest } = node;
    return { ...rest, ...(Object.keys(others).length > 0 ? { rights: others } : {}) };
  });
  return { ...framework, nodes };
}

const isWider = ({ rights }: FrameworkNode): boolean =>
  rights?.display === 'full' || rights?.export === 'full' || rights?.personalCopy === true;

/** True if neither has a statement, and the earlier node showed these words under these rights. */
function isSameTitle(node: FrameworkNode, before: FrameworkNode | undefined): boolean {
  if (!before) return false;
  const shown = ({ label, term, text, demonstratedBy, keywords, rights }: FrameworkNode) =>
    canonicalJson([label, term ?? null, text ?? null, demonstratedBy ?? null, keywords ?? null, rights ?? null]);
  return before.text === undefined && before.demonstratedBy === undefined && shown(node) === shown(before);
}
