import { compareFrameworks, type Framework, type FrameworkNode, textIn, type WordedField } from '@imh/core';

/** A node as people know it. */
export interface PlannedNode {
  readonly id: string;
  readonly code?: string;
  readonly label: string;
}

/** What a new version of a framework changes, in reading order; each list is empty if nothing is of its kind. */
export interface UpdatePlan {
  readonly unchanged: number;
  readonly added: readonly PlannedNode[];
  readonly reworded: readonly (PlannedNode & { readonly was: string; readonly fields: readonly WordedField[] })[];
  readonly moved: readonly (PlannedNode & { readonly from: readonly string[]; readonly to: readonly string[] })[];
  /** One node with another id, as the file or the association states. */
  readonly renamed: readonly (PlannedNode & { readonly was: string })[];
  /** Nodes that are no longer there. `likely`: new nodes of similar words, best first, for a person to confirm. */
  readonly gone: readonly (PlannedNode & { readonly likely: readonly PlannedNode[] })[];
}

export function updatePlan(from: Framework, to: Framework): UpdatePlan {
  const found = compareFrameworks(from, to);
  const [before, after] = [namesOf(from), namesOf(to)];
  const labels = (ids: readonly string[], names: Names) => ids.map((id) => names(id).label);
  return {
    unchanged: found.unchanged.length,
    added: found.added.map(after),
    reworded: found.reworded.map(({ old, new: id, fields }) => ({ ...after(id), was: before(old).label, fields })),
    moved: found.moved.map((move) => ({
      ...after(move.new),
      from: labels(move.from, before),
      to: labels(move.to, after),
    })),
    renamed: found.renamed
      .filter(({ old, new: id }) => old !== id)
      .map(({ old, new: id }) => ({ ...after(id), was: old })),
    gone: found.removed.map((id) => ({
      ...before(id),
      likely: found.proposals.filter(({ old }) => old === id).map((one) => after(one.new)),
    })),
  };
}

type Names = (id: string) => PlannedNode;

function namesOf({ nodes, language }: Framework): Names {
  const byId = new Map(nodes.map((node): [string, FrameworkNode] => [node.id, node]));
  return (id) => {
    const node = byId.get(id);
    const label = textIn(node?.label, language) || id;
    return { id, ...(node?.code ? { code: node.code } : {}), label };
  };
}
