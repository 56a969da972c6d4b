import type { CompetencyTag, EvidenceContent } from '../documents/evidence.js';
import { isHeading } from '../outline/heading.js';
import { ancestorsOf } from '../outline/outline-walk.js';
import type { Outline } from '../outline/outline.js';
import { completed, each, type Steps } from '../steps.js';
import { hasMinutes, minutesOf, statusOf } from './entry-facts.js';

/** Evidence for a node, including its descendants. */
export interface Coverage {
  /** Distinct entries. */
  readonly entries: number;
  /** Minutes; can be fractional with `split`. */
  readonly minutes: number;
}

/** `whole`: an entry's minutes count in full for every area it is tagged with. `split`: they are divided among its areas. */
export type Counting = 'whole' | 'split';

/**
 * Minutes that one entry contributes to each tagged node of a framework and to the nodes above it.
 * Tag minutes are capped at the entry's total; an entry without a total has the sum of its tag minutes.
 *
 * @param today `2026-11-21`: what is dated later does not count. Without it, no date is in the future.
 */
export function contributionOf(
  content: EvidenceContent,
  frameworkId: string,
  outline: Outline,
  counting: Counting = 'whole',
  today?: string,
): ReadonlyMap<string, number> {
  const result = new Map<string, number>();
  if (statusOf(content, today) !== 'finished') return result;
  const tags = (content.competencies ?? []).filter((tag) => tag.framework === frameworkId);
  const total = hasMinutes(content) ? minutesOf(content, today) : sum(tags.map((tag) => tag.minutes ?? 0));
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
  // Below the area, minutes are not divided: a competency gets its area's share, capped at its own tag minutes.
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
  /** Absent for an area named by the user: it takes its share but credits no node. */
  area?: string;
  minutes: number;
  /** At least one tag has no minutes of its own, so the area gets a part of the rest. */
  open: boolean;
}

/** Minutes per area: its tag minutes, plus an equal part of the rest if one of its tags has no minutes. */
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
  // If tag minutes exceed the entry's total, they are scaled down, so that no hour counts twice.
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

/** The area that a node counts toward: the nearest ancestor of kind "area", else its parent, else itself. */
export function areaOf(outline: Outline, id: string): string {
  const item = outline.byId.get(id);
  if (!item || isHeading(item.node)) return id;
  const above = ancestorsOf(outline, id);
  return above.find((node) => outline.byId.get(node)?.node.kind === 'area') ?? above[0] ?? id;
}

/** Coverage of every node with evidence; nodes without are absent. */
export function coverageOf(...question: Parameters<typeof coverageSteps>): ReadonlyMap<string, Coverage> {
  return completed(coverageSteps(...question));
}

/** `coverageOf` for a long log, with pauses. */
export function* coverageSteps(
  contents: readonly EvidenceContent[],
  frameworkId: string,
  outline: Outline,
  counting: Counting = 'whole',
  today?: string,
): Steps<ReadonlyMap<string, Coverage>> {
  const result = new Map<string, Coverage>();
  yield* each(contents, (content) => {
    for (const [node, minutes] of contributionOf(content, frameworkId, outline, counting, today)) {
      const before = result.get(node);
      result.set(node, { entries: (before?.entries ?? 0) + 1, minutes: (before?.minutes ?? 0) + minutes });
    }
  });
  return result;
}
