import type { CompetencyTag, EvidenceContent, EvidenceType } from '../documents/evidence.js';
import { ancestorsOf } from '../outline/outline-walk.js';
import type { Outline } from '../outline/outline.js';
import { type EvidenceKind, evidenceKindOf } from './evidence-kind.js';

/** Whether a competency was learned or shown in practice. Applicants document both. */
export const hows = ['acquired', 'demonstrated'] as const;
export type How = (typeof hows)[number];

const practice: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>(['rsc-received', 'rsc-provided', 'work', 'leading']);

/** What the type of an entry suggests: work, supervision and teaching show a competency, everything else teaches it. */
export function usualHow(type: EvidenceType | undefined): How {
  return practice.has(evidenceKindOf(type)) ? 'demonstrated' : 'acquired';
}

/** What a tag states, else what the type of its entry suggests. */
export function howOf(tag: Pick<CompetencyTag, 'how'>, type: EvidenceType | undefined): How {
  return tag.how ?? usualHow(type);
}

/** How an entry shows each node of a framework that it is tagged with, and the nodes above them. */
export function howsByNode(
  { competencies = [], type }: Pick<EvidenceContent, 'competencies' | 'type'>,
  frameworkId: string,
  outline: Outline,
): ReadonlyMap<string, ReadonlySet<How>> {
  const found = new Map<string, Set<How>>();
  for (const tag of competencies) {
    if (tag.framework !== frameworkId || tag.node === undefined) continue;
    for (const node of [tag.node, ...ancestorsOf(outline, tag.node)]) {
      found.set(node, (found.get(node) ?? new Set()).add(howOf(tag, type)));
    }
  }
  return found;
}
