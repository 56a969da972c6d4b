import type { CompetencyTag } from '../documents/evidence.js';
import type { Framework } from '../documents/framework.js';
import { permittedTitle } from './permitted-title.js';

/** The tag to store: it pins the framework version, and contains the label only if its rights allow storing it. */
export function tagFor(framework: Framework, nodeId: string, language: string, localArea?: string): CompetencyTag {
  const node = framework.nodes.find((one) => one.id === nodeId);
  const label = node && permittedTitle(framework, node, 'keep', language);
  return {
    framework: framework.id,
    version: framework.version,
    node: nodeId,
    ...(localArea ? { localArea } : {}),
    ...(label ? { label } : {}),
    source: 'self',
  };
}
