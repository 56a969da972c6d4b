import type { CompetencyTag, EvidenceContent } from '../documents/evidence.js';
import { isHeading } from '../outline/heading.js';
import { ancestorsOf } from '../outline/outline-walk.js';
import type { Outline } from '../outline/outline.js';
import { hasMinutes, minutesOf, statusOf } from './entry-facts.js';

/** What stands behind a node, its descendants included. */
export interface Coverage {
  /** Distinct entries. */
  readonly entries: number;
  /** Minutes; with `split`, a fraction of an entry's minutes may fall to a node. */
  readonly minutes: number;
}

/** `whole`: an entry's minutes count in full for every area it touches. `split`: they are shared among its areas. */
export type Counting = 'whole' | 'split';

/**
 * Minutes that one entry brings to each node of a framework that it touches, parents included.
 * Minutes stated for a tag never add up to more than the entry has; where it states none, they are all it has.
 */
export function contributionOf(
  content: EvidenceContent,
  frameworkId: string,
  outline: Outline,
  counting: Counting = 'whole',
): ReadonlyMap<string, number> {
  const result = new Map<string, number>();
  if (statusOf(content) !== 'finished') return result;
  const tags = (content.competencies ?? []).filter((tag) => tag.framework === frameworkId);
  const total = hasMinutes(content) ? minutesOf(content) : sum(tags.map((tag) => tag.minutes ?? 0));
  const atLeast = (node: string, minutes: number) => result.set(node, Math.max(result.get(node) ?? 0, minutes));

  if (counting === 'whole') {
    for (const { node, minutes } of tags) {
      if (node === undefined) continue;
      for (const id of [node, ...ancestorsOf(outline, node)]) atLeast(id, Math.min(minutes ?? total, total));
    }
    return result;
  }
  const shares = sharesOf(tags, total, outline);
  for (const { area, minutes } of shares.values()) {
    if (area === undefined) continue;
    for (const id of [area, ...ancestorsOf(outline, area)]) result.set(id, (result.get(id) ?? 0) + minutes);
  }
  // Below the area nothing is shared further: a competency stands for its area, up to the minutes stated for it.
  const counted = new Set(result.keys());
  for (const { node, minutes } of tags) {
    if (node === undefined || counted.has(node)) continue;
    const share = shares.get(shareKey({ node }, outline))?.minutes ?? 0;
    for (const id of [node, ...ancestorsOf(outline, node)]) {
      if (!counted.has(id)) atLeast(id, Math.min(minutes ?? share, share));
    }
  }
  return result;
}

interface Share {
  /** Absent for an area that the person named herself: it takes its share and credits no node. */
  area?: string;
  minutes: number;
  /** Some tag here has no minutes of its own, so the area takes part in the rest. */
  open: boolean;
}

/** Minutes per area: those stated for a tag, and the rest in equal parts among the areas that have a tag without. */
function sharesOf(tags: readonly CompetencyTag[], total: number, outline: Outline): Map<string, Share> {
  const shares = new Map<string, Share>();
  for (const tag of tags) {
    const key = shareKey(tag, outline);
    const area = tag.node === undefined ? {} : { area: areaOf(outline, tag.node) };
    const share = shares.get(key) ?? { ...area, minutes: 0, open: false };
    shares.set(key, {
      ...share,
      minutes: share.minutes + (tag.minutes ?? 0),
      open: share.open || tag.minutes === undefined,
    });
  }
  const stated = sum([...shares.values()].map((share) => share.minutes));
  const open = [...shares.values()].filter((share) => share.open).length;
  // More minutes stated than the entry has: scaled down, so that no hour counts twice.
  const scale = stated > total ? total / stated : 1;
  for (const [key, share] of shares) {
    const rest = share.open ? Math.max(0, total - stated) / open : 0;
    shares.set(key, { ...share, minutes: share.minutes * scale + rest });
  }
  return shares;
}

function shareKey(tag: Pick<CompetencyTag, 'node' | 'localArea'>, outline: Outline): string {
  return JSON.stringify(tag.node === undefined ? ['local', tag.localArea ?? ''] : ['node', areaOf(outline, tag.node)]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The area a node belongs to for counting: the nearest node of kind "area", else its parent, else itself. */
export function areaOf(outline: Outline, id: string): string {
  const item = outline.byId.get(id);
  if (!item || isHeading(item.node)) return id;
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
