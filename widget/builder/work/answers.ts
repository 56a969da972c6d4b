import { answeredRights, type Framework, type TextSource } from '@imh/core';
import { withoutWiderRights } from './node-rights.js';
import type { Work } from './work.js';

/** The draft with an answer to where the text comes from; the rights of its framework follow. */
export function withSource(work: Work, source: TextSource): Work {
  const { framework } = work;
  if (!framework) return { ...work, source };
  const rights = answeredRights(framework.rights, source, work.source);
  return { ...work, source, framework: restricted(work, { ...framework, rights }) };
}

/**
 * The draft with another framework. The rights that the association has answered apply; without an answer, those that
 * the file states itself, else titles only.
 */
export function withFramework(work: Work, framework: Framework): Work {
  const { source } = work;
  const isStated = source === undefined && framework.rights?.display !== undefined;
  if (isStated && !work.framework && !work.published) return { ...work, framework };
  const rights = isStated ? framework.rights : answeredRights(framework.rights, source);
  return { ...work, framework: restricted(work, { ...framework, rights }) };
}

/** The draft with its framework edited: its rights stay as they are. */
export const withEdited = (work: Work, framework: Framework): Work => ({
  ...work,
  framework: restricted(work, framework),
});

const restricted = (work: Work, framework: Framework): Framework =>
  withoutWiderRights(framework, [work.published, work.framework]);
