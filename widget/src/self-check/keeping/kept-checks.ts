// Loaded only if there are answers from an earlier visit, from a file, from the page or from another tab.
import { fitAnswers, type Framework, mergeSelfChecks, type SelfCheck } from '@imh/core';
import { selfCheckKind } from '../../data/kinds/self-check.js';
import { checkDocument } from '../../data/read-document.js';
import type { SelfCheckState } from './self-check-state.js';

export interface Merged {
  /** Undefined if the current self-check stays as it is. */
  readonly state: SelfCheckState | undefined;
  readonly earlier: readonly SelfCheck[];
}

/** The valid self-checks in a text from the browser's storage. */
export async function readKept(text: string | null): Promise<SelfCheck[]> {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
  const checks: SelfCheck[] = [];
  for (const item of Array.isArray(value) ? value : [value]) {
    const check = await checkDocument(item, selfCheckKind);
    if (check.ok) checks.push(check.value);
  }
  return checks;
}

/**
 * Merges the current self-check with those that the browser keeps.
 * @param known what this page knew to be kept
 * @param kept what is kept now
 * @returns undefined if nothing is kept
 */
export function mergeKept(
  framework: Framework,
  current: SelfCheck | undefined,
  known: readonly SelfCheck[],
  kept: readonly SelfCheck[],
): Merged | undefined {
  const theirs = kept.at(-1);
  if (!theirs) return undefined;
  if (current && current.id !== theirs.id) {
    return { state: undefined, earlier: kept.filter(({ id }) => id !== current.id) };
  }
  const base = known.find(({ id }) => id === theirs.id);
  const merged = current ? mergeSelfChecks(base, current, theirs) : theirs;
  return { state: stateFrom(merged, framework), earlier: kept.slice(0, -1) };
}

/** @returns undefined if the document belongs to another framework */
export function stateFrom(check: SelfCheck, framework: Framework): SelfCheckState | undefined {
  const fitted = fitAnswers(check, framework);
  if (!fitted) return undefined;
  const { id, category, takenAt, plan = [] } = check;
  return { answers: new Map(fitted.fitting), others: fitted.others, plan, id, category, takenAt, base: check };
}

/** A document that the page set. @returns undefined if it is not a self-check about this framework */
export async function stateFromPage(given: unknown, framework: Framework): Promise<SelfCheckState | undefined> {
  const check = await checkDocument(given, selfCheckKind);
  return check.ok ? stateFrom(check.value, framework) : undefined;
}
