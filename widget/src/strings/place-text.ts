import { pathOf } from '@imh/core';
import type { Place } from '../data/problem.js';

/** `nodes[3].label (2.1)`, or `row 7: label` for a spreadsheet; empty for the document itself. */
export function placeText({ path, node, row }: Place, rowWord: string): string {
  const where = pathOf(path);
  if (row !== undefined) return [`${rowWord} ${row}`, where].filter(Boolean).join(': ');
  return node ? `${where} (${node})` : where;
}
