import type { FrameworkNode } from '../documents/framework.js';

/** True for a domain or an area, which only groups other nodes. */
export function isHeading({ kind }: Pick<FrameworkNode, 'kind'>): boolean {
  return kind === 'domain' || kind === 'area';
}
