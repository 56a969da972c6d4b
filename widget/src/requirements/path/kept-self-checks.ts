import type { SelfCheck } from '@imh/core';
import { readKept } from '../../self-check/keeping/kept-checks.js';

/**
 * The self-checks that `<imh-self-check>` keeps in this browser for a framework; none if storage is blocked. Only read, and
 * not by `KeptText`, which belongs to a first view.
 */
export async function keptSelfChecks(framework: string | undefined): Promise<readonly SelfCheck[]> {
  return framework === undefined ? [] : readKept(textOf(`imh-self-check:${framework}`));
}

function textOf(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
