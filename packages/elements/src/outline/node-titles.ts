import type { OutlineContent } from './outline-content.js';
import type { OutlineRow } from './outline-rows.js';

/** Code and label of a row, as far as its rights allow. */
export function titleOf(content: OutlineContent, row: OutlineRow): string {
  const { code, label } = content.words(row);
  return [code, label.text].filter(Boolean).join(' ') || row.node.id;
}

/** Titles of nodes by id; the id itself if there is no framework or it does not have the node. */
export function titlesOf(content: OutlineContent | undefined): (id: string) => string {
  const rows = new Map(content?.rows.map((row) => [row.node.id, row]));
  return (id) => {
    const row = rows.get(id);
    return row ? titleOf(content!, row) : id;
  };
}
