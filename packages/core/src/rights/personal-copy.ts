import type { Framework, FrameworkNode } from '../documents/framework.js';
import { permittedFramework, type PermittedFramework } from './permitted-framework.js';

/**
 * The part of a framework that a person may keep in the log on their own computer. Text that anyone may read is kept,
 * unless its rights refuse a personal copy; text for members, and text of which only titles may be shown, only if its
 * rights allow a personal copy. Backups have their own rule: see `permitted`.
 */
export function personalCopyOf(framework: Framework): PermittedFramework {
  const reduced = permittedFramework(framework, 'keep', true);
  if (reduced.withheld.length === 0) return reduced;
  const isOpen = (node?: FrameworkNode): boolean => {
    const { display = 'full', personalCopy = true } = { ...framework.rights, ...node?.rights };
    return display === 'full' && personalCopy;
  };
  const open = new Set(framework.nodes.filter(isOpen).map(({ id }) => id));
  const nodes = framework.nodes.map((node, at) => (isOpen(node) ? node : reduced.framework.nodes[at]!));
  const withheld = reduced.withheld.filter(({ node }) => (node === undefined ? !isOpen() : !open.has(node)));
  return { framework: { ...(isOpen() ? framework : reduced.framework), nodes }, withheld };
}
