import { answeredRights, type Framework, type TextSource } from '@imh/core';
import type { Work } from './work.js';

/** The draft with an answer to where the text comes from; the rights of its framework follow. */
export function withSource(work: Work, source: TextSource): Work {
  const { framework } = work;
  const rights = answeredRights(framework?.rights, source, work.source);
  return { ...work, source, ...(framework && { framework: { ...framework, rights } }) };
}

/**
 * The draft with another framework. The rights that the association has answered apply; without an answer, those that
 * the file states itself, else titles only.
 */
export function withFramework(work: Work, framework: Framework): Work {
  const { source } = work;
  const isStated = source === undefined && framework.rights?.display !== undefined;
  const rights = isStated ? framework.rights : answeredRights(framework.rights, source);
  return { ...work, framework: { ...framework, rights } };
}
