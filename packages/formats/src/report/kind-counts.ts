import { type Framework, isHeading } from '@imh/core';

/**
 * Number of nodes by kind: headings by their own, competencies as the product counts them, and the rest as "other".
 * @param competencies see `countCompetencies`
 */
export function kindCounts({ nodes }: Framework, competencies: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const node of nodes) if (isHeading(node)) counts.set(node.kind!, (counts.get(node.kind!) ?? 0) + 1);
  const others = nodes.length - competencies - [...counts.values()].reduce((sum, count) => sum + count, 0);
  counts.set('competency', competencies);
  if (others > 0) counts.set('other', others);
  return counts;
}
