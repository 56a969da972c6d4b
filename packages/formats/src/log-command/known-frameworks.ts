import { type EvidenceLog, Framework } from '@imh/core';

/**
 * The frameworks that a log refers to, by id: its own copy, else the one of the program. Of a framework that neither has,
 * title and rights as the log states them, without nodes, so that rights decide which labels of its tags are written.
 */
export function knownFrameworks(
  { frameworks = [] }: Pick<EvidenceLog, 'frameworks'>,
  shipped: readonly Framework[],
): ReadonlyMap<string, Framework> {
  const known = new Map(shipped.map((framework) => [framework.id, framework]));
  for (const { id, version = '1', title, rights, document } of frameworks) {
    const own = document && Framework.safeParse(document);
    if (own?.success && own.data.id === id) known.set(id, own.data);
    else if (!known.has(id) && rights) {
      known.set(id, { format: 'imh-framework', formatVersion: 1, id, version, title: title ?? id, rights, nodes: [] });
    }
  }
  return known;
}
