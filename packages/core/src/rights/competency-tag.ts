import type { CompetencyTag } from '../documents/evidence.js';
import type { Framework } from '../documents/framework.js';
import { textIn } from '../documents/localized-text.js';
import { permitted } from './permissions.js';

/** The tag to store: it pins the framework version, and contains the label only if its rights allow storing it. */
export function tagFor(framework: Framework, nodeId: string, language: string, localArea?: string): CompetencyTag {
  const node = framework.nodes.find((one) => one.id === nodeId);
  const kept = node && permitted(framework, node, 'keep');
  const label = kept && ([kept.code, textIn(kept.label, language, framework.language)].filter(Boolean).join(' ') || '');
  return {
    framework: framework.id,
    version: framework.version,
    node: nodeId,
    ...(localArea ? { localArea } : {}),
    ...(label ? { label } : {}),
    source: 'self',
  };
}
