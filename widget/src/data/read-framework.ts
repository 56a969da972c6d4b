import { failure, type Framework, type Result, success } from '@imh/core';
import schema from '@imh/core/schema/imh-framework';
import { findFault } from './check.js';
import type { Problem } from './problem.js';

/** Text to a framework that can be trusted. What is wrong with any other text is worked out in a file of its own. */
export async function readFramework(text: string): Promise<Result<Framework, Problem>> {
  let fault;
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    fault = findFault(schema, value);
    if (!fault) return success(value as Framework);
  } catch {
    // Not JSON: see below.
  }
  const { diagnose } = await import('../failure/diagnose.js');
  return failure(diagnose(text, fault));
}
