import type { FrameworkNode } from '../documents/framework.js';

/** A node that says of itself that it only holds others. */
export function isHeading({ kind }: Pick<FrameworkNode, 'kind'>): boolean {
  return kind === 'domain' || kind === 'area';
}
