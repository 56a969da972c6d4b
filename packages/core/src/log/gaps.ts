import { nodesForCategory } from '../outline/category-filter.js';
import type { Outline } from '../outline/outline.js';
import { areaOf, type Coverage } from './coverage.js';

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
