import { checkHeader, parseJson, pathOf } from '@imh/core';
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
  return { code: 'invalid', where: placeOf(json.value, fault.path) || format, wrong: fault.wrong };
}

/** `nodes[3].label (2.1)`: with the code or id of the node, because people do not count from 0. */
function placeOf(value: unknown, path: Fault['path']): string {
  const place = pathOf(path);
  const [list, at] = path;
  if (list !== 'nodes' || at === undefined) return place;
  const node = (value as { nodes: ({ code?: unknown; id?: unknown } | null)[] }).nodes[at as number];
  const name = node?.code ?? node?.id;
  return typeof name === 'string' && name ? `${place} (${name.slice(0, 40)})` : place;
}
