import type { CompetencyTag } from '../documents/evidence.js';
import type { Framework } from '../documents/framework.js';

/**
 * What is known of an earlier version of a framework from the tags that were made with it: enough to find out where they
 * go in the current version, but not what else has changed.
 */
export function taggedFramework(
  { id, title, language }: Pick<Framework, 'id' | 'title' | 'language'>,
  version: string,
  tags: Iterable<CompetencyTag>,
): Framework {
  const labels = new Map<string, string>();
  for (const { framework, node, label } of tags) {
    if (framework === id && node !== undefined && !labels.get(node)) labels.set(node, label ?? '');
  }
  return {
    format: 'imh-framework',
    formatVersion: 1,
    id,
    version,
    title,
    ...(language === undefined ? {} : { language }),
    nodes: [...labels].map(([node, label]) => ({ id: node, label: label || node })),
  };
}
