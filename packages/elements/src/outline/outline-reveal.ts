import type { OutlineRow } from './outline-rows.js';
import type { OutlineView } from './outline-view.js';

/**
 * Opens a node and its ancestors, at the first of its places that a filter leaves.
 * @returns what to scroll to and what to focus; undefined if there is no such node
 */
export function reveal(view: OutlineView, nodeId: string): { row: HTMLElement; focus: HTMLElement } | undefined {
  const { rows } = view.content;
  const places = rows.filter(({ node }) => node.id === nodeId);
  let row = places.find(({ index }) => view.visible?.[index] !== 0) ?? places[0];
  if (!row) return undefined;
  view.renderThrough(row);
  // A row whose text rights hide is represented by the heading above it.
  while (!view.rowViews[row.index] && row.parent >= 0) row = rows[row.parent]!;
  const shown = view.rowViews[row.index];
  if (!shown) return undefined;
  for (let at: OutlineRow | undefined = row; at; at = rows[at.parent]) view.setOpen(at.index, true);
  view.element.querySelector('.current')?.classList.remove('current');
  shown.element.classList.add('current');
  const focus = (shown.list && shown.toggle) ?? shown.element.querySelector<HTMLElement>('.head')!;
  if (!shown.list) focus.tabIndex = -1;
  return { row: shown.element, focus };
}
