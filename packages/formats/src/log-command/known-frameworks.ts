import { type EvidenceLog, Framework, type Rights } from '@imh/core';

type Frameworks = ReadonlyMap<string, Framework>;

/** The frameworks whose text is at hand, by id: the log's own copy, else the one of the program. */
export function knownFrameworks(
  { frameworks = [] }: Pick<EvidenceLog, 'frameworks'>,
  shipped: readonly Framework[],
): Frameworks {
  const known = new Map(shipped.map((framework) => [framework.id, framework]));
  for (const { id, document } of frameworks) {
    const own = document && Framework.safeParse(document);
    if (own?.success && own.data.id === id) known.set(id, own.data);
  }
  return known;
}

/**
 * The same, with title and rights of every other framework that the log refers to, but without nodes. The rights decide
 * which labels of its tags a table contains; a hand-over has no others.
 */
export function referencedFrameworks({ frameworks = [], purpose }: EvidenceLog, known: Frameworks): Frameworks {
  const all = new Map(known);
  for (const { id, version = '1', title = id, rights } of frameworks) {
    if (all.has(id)) continue;
    const stated = purpose === 'hand-over' ? undefined : rights;
    all.set(id, {
      format: 'imh-framework',
      formatVersion: 1,
      id,
      version,
      title,
      rights: stated ?? everything,
      nodes: [],
    });
  }
  return all;
}

/** Whoever has a file that states no rights has its words already. */
const everything: Rights = { display: 'full', export: 'full' };
