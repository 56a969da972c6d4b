import { checkHeader, parseJson } from '@imh/core';
import type { Fault } from '../data/check.js';
import type { Format } from '../data/kinds/kind.js';
import type { Problem } from '../data/problem.js';

/**
 * What keeps a text from being a document of a format.
 * @param fault where it differs from the schema; none where it is not even JSON
 */
export function diagnose(text: string, format: Format, fault: Fault | undefined): Problem {
  const json = parseJson(text, format);
  if (!json.ok) return { ...(json.error as Problem), wanted: format };
  const other = checkHeader(json.value, format) as Problem | undefined;
  if (other || !fault) return { ...(other ?? { code: 'not-a-document' }), wanted: format };
  const { path, wrong } = fault;
  return { code: 'invalid', place: { path, node: nodeAt(json.value, path) }, wrong, wanted: format };
}

/** Code or id of the node that a path leads into. */
function nodeAt(value: unknown, [list, at]: Fault['path']): string | undefined {
  if (list !== 'nodes' || at === undefined) return undefined;
  const node = (value as { nodes: ({ code?: unknown; id?: unknown } | null)[] }).nodes[at as number];
  const name = node?.code ?? node?.id;
  return typeof name === 'string' && name ? name.slice(0, 40) : undefined;
}
