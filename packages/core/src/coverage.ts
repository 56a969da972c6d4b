import { type CompetencyTag, type EvidenceContent, minutesOf, statusOf } from './evidence.js';
import type { Outline } from './outline.js';
import { ancestorsOf } from './outline.js';

/** What stands behind a node, its descendants included. */
export interface Coverage {
  /** Distinct entries. */
  readonly entries: number;
  /** Minutes; with `split`, a fraction of an entry's minutes may fall to a node. */
  readonly minutes: number;
}

/** `whole`: an entry's minutes count in full for every area it touches. `split`: they are shared among its areas. */
export type Counting = 'whole' | 'split';

/** Minutes that one entry brings to each node of a framework that it touches, parents included. */
export function contributionOf(
  content: EvidenceContent,
  frameworkId: string,
  outline: Outline,
  counting: Counting = 'whole',
): ReadonlyMap<string, number> {
  const result = new Map<string, number>();
  if (statusOf(content) !== 'finished') return result;
  const tags = (content.competencies ?? []).filter((tag) => tag.framework === frameworkId && tag.node !== undefined);
  const total = minutesOf(content);
  if (counting === 'whole') {
    for (const tag of tags) {
      const minutes = tag.minutes ?? total;
      for (const node of [tag.node!, ...ancestorsOf(outline, tag.node!)]) {
        result.set(node, Math.max(result.get(node) ?? 0, minutes));
      }
    }
    return result;
  }
  for (const [area, share] of sharesOf(tags, total, outline)) {
    for (const node of [area, ...ancestorsOf(outline, area)]) result.set(node, (result.get(node) ?? 0) + share);
  }
  // A competency cannot be given less than its area when it is what stands for the area there.
  for (const tag of tags) {
    const area = areaOf(outline, tag.node!);
    if (area !== tag.node) result.set(tag.node!, tag.minutes ?? result.get(area) ?? 0);
  }
  return result;
}

/** Minutes per area: what is tagged with minutes first, the rest equally among the areas without. */
function sharesOf(tags: CompetencyTag[], total: number, outline: Outline): Map<string, number> {
  const stated = new Map<string, number>();
  const open = new Set<string>();
  for (const tag of tags) {
    const area = areaOf(outline, tag.node!);
    if (tag.minutes !== undefined) stated.set(area, (stated.get(area) ?? 0) + tag.minutes);
    else open.add(area);
  }
  for (const area of stated.keys()) open.delete(area);
  const claimed = [...stated.values()].reduce((sum, minutes) => sum + minutes, 0);
  // More minutes tagged than the entry has: scale down, so that no hour counts twice.
  const scale = claimed > total && claimed > 0 ? total / claimed : 1;
  const shares = new Map([...stated].map(([area, minutes]) => [area, minutes * scale]));
  const rest = Math.max(0, total - claimed);
  for (const area of open) shares.set(area, rest / open.size);
  return shares;
}

/** The area a node belongs to for counting: the nearest node of kind "area", else its parent, else itself. */
export function areaOf(outline: Outline, id: string): string {
  const item = outline.byId.get(id);
  if (!item || item.node.kind === 'area' || item.node.kind === 'domain') return id;
  const above = ancestorsOf(outline, id);
  return above.find((node) => outline.byId.get(node)?.node.kind === 'area') ?? above[0] ?? id;
}

/** Coverage of every node that some entry touches; a node that is absent has none. */
export function coverageOf(
  contents: Iterable<EvidenceContent>,
  frameworkId: string,
  outline: Outline,
  counting: Counting = 'whole',
): ReadonlyMap<string, Coverage> {
  const result = new Map<string, Coverage>();
  for (const content of contents) {
    for (const [node, minutes] of contributionOf(content, frameworkId, outline, counting)) {
      const before = result.get(node);
      result.set(node, { entries: (before?.entries ?? 0) + 1, minutes: (before?.minutes ?? 0) + minutes });
    }
  }
  return result;
}
