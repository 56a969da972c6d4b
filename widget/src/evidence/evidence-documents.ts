import { type Framework, type Requirements, type Result, success } from '@imh/core';
import { frameworkKind } from '../data/kinds/framework.js';
import type { Format } from '../data/kinds/kind.js';
import type { Problem } from '../data/problem.js';
import type { Load } from '../element/document-element.js';
import type { Read } from './files/review-file.js';
import { givenFramework, namedDocuments } from './files/named-documents.js';

/** What the page provides for a review. */
export interface EvidenceDocuments {
  readonly frameworks: readonly Framework[];
  /** For listeners to `imh-ready`: the first of them. */
  readonly framework?: Framework;
  /** The sets that logs are compared with: each log with the set for its category. */
  readonly requirements: readonly Requirements[];
  /** The logs that `src` names, and why others could not be read. */
  readonly named: readonly Read[];
}

/** @param isFrameworkGiven the page has set the framework as a property */
export async function evidenceDocuments(
  load: Load,
  isFrameworkGiven: boolean,
): Promise<Result<EvidenceDocuments, Problem>> {
  const { element } = load.source;
  const inside = element.querySelector('script') && (await import('../data/inside.js'));
  const scriptsOf = (format: Format): string[] => inside?.scriptsOf(element, format) ?? [];
  const isNamed = (name: string, format: Format): boolean => element.hasAttribute(name) || scriptsOf(format).length > 0;
  const [frameworks, requirements, logs] = await Promise.all([
    isFrameworkGiven
      ? givenFramework(load)
      : namedDocuments(load, 'framework', frameworkKind, scriptsOf('imh-framework')),
    isNamed('requirements', 'imh-requirements') ? loadRequirements(load, scriptsOf('imh-requirements')) : undefined,
    isNamed('src', 'imh-evidence-log') ? loadLogs(load) : undefined,
  ]);
  if (requirements && !requirements.ok) return requirements;
  if (logs && !logs.ok) return logs;
  if (!frameworks.ok) return frameworks;
  const [framework] = frameworks.value;
  return success({
    frameworks: frameworks.value,
    ...(framework ? { framework } : {}),
    requirements: requirements?.value ?? [],
    named: logs?.value ?? [],
  });
}

async function loadRequirements(load: Load, scripts: readonly string[]): Promise<Result<Requirements[], Problem>> {
  const { requirementsKind } = await import('../data/kinds/requirements.js');
  return namedDocuments(load, 'requirements', requirementsKind, scripts);
}

async function loadLogs(load: Load): Promise<Result<readonly Read[], Problem>> {
  const { namedLogs } = await import('./files/named-logs.js');
  return namedLogs(load);
}
