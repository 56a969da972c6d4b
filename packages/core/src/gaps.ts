import { nodesForCategory } from './category-filter.js';
import { areaOf, type Coverage } from './coverage.js';
import type { Outline } from './outline.js';
import type { Progress } from './progress.js';
import type { Requirements } from './requirements.js';

/**
 * Areas that no evidence touches yet, in reading order: what coverage is asked of. Where an outline names no areas, it
 * is whatever stands lowest.
 *
 * @param category only what is for this one; without, everything
 */
export function gapsOf(outline: Outline, coverage: ReadonlyMap<string, Coverage>, category?: string): string[] {
  const kept = nodesForCategory(outline, category);
  const lowest = [...outline.byId.keys()].filter((id) => {
    const children = outline.byId.get(id)!.children;
    return kept.has(id) && !children.some((child) => kept.has(child));
  });
  const areas = new Set(lowest.map((id) => areaOf(outline, id)));
  return [...outline.byId.keys()].filter((id) => areas.has(id) && !coverage.get(id)?.entries);
}

/** What a progress still lacks that a training could bring: areas that no entry touches, and topics short of hours. */
export function gapsInProgress(
  { rules }: Progress,
  requirements: Requirements,
): { readonly nodes: string[]; readonly topics: string[] } {
  const topicsOf = new Map(requirements.rules.map(({ id, topics }) => [id, topics ?? []]));
  const short = rules.filter(
    ({ applies, shortMinutes, shortEntries }) => applies !== 'no' && shortMinutes + shortEntries > 0,
  );
  return {
    nodes: [
      ...new Set(rules.flatMap(({ applies, coverage }) => (applies === 'no' ? [] : (coverage?.untouched ?? [])))),
    ],
    topics: [...new Set(short.flatMap(({ id }) => topicsOf.get(id) ?? []))],
  };
}
