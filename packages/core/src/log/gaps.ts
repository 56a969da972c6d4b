import { nodesForCategory } from '../outline/category-filter.js';
import type { Outline } from '../outline/outline.js';
import { areaOf, type Coverage } from './coverage.js';

/**
 * Areas without evidence, in reading order. In an outline without areas: its lowest headings.
 *
 * @param category only nodes of this category; default: all
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
