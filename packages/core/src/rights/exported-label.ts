import type { Framework, FrameworkNode } from '../documents/framework.js';
import { textIn } from '../documents/localized-text.js';
import { permitted } from './permissions.js';
import { permittedTitle } from './permitted-title.js';

/**
 * The label of a stored competency tag in a file for others. A stored label may be a statement that its rights allow
 * keeping but not passing on, so it is kept only if it is one of the node's titles that may be exported; otherwise the
 * title replaces it.
 * @param node undefined if the framework or the node is unknown: then nothing proves that the label may be passed on
 */
export function exportedLabel(
  label: string,
  framework: Framework | undefined,
  node: FrameworkNode | undefined,
  language: string,
): string | undefined {
  if (!framework || !node) return undefined;
  const { code, label: words } = permitted(framework, node, 'export');
  const languages = typeof node.label === 'string' ? [framework.language] : Object.keys(node.label);
  for (const each of languages) {
    if (label === permittedTitle(framework, node, 'export', each)) return label;
    if (words !== undefined && label === textIn(words, each)) return label;
  }
  if (label === code) return label;
  return permittedTitle(framework, node, 'export', language) || undefined;
}
