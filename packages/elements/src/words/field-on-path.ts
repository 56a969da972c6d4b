import type { DocumentPath } from '@imh/core';

/** The name of the innermost field on a path that people know, and the path for those whose name they do not. */
export function fieldOnPath(
  path: DocumentPath,
  names: Readonly<Record<string, string>>,
): { readonly name: string | undefined; readonly path: string } {
  const known = path.findLast((step) => typeof step === 'string' && Object.hasOwn(names, step));
  return { name: known === undefined ? undefined : names[known], path: path.join(' › ') };
}
