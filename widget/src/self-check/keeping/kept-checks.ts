// What is needed when there are answers from before, from a file or from another tab, and only then.
import { fitAnswers, mergeSelfChecks, type SelfCheck } from '@imh/core';
import { selfCheckKind } from '../data/kinds/self-check.js';
import { checkDocument } from '../data/read-document.js';
import { nothingSaid, type Said } from './said.js';
import type { Session } from './session.js';

/**
 * Brings a session up to date with what is kept.
 * @param before what it knew to be kept; undefined or null where it knew of nothing
 */
export async function takeOver(session: Session, before: string | null, now: string): Promise<void> {
  const kept = await checksIn(now);
  const theirs = kept.at(-1);
  if (!theirs) return;
  const ours = session.document();
  if (!ours || ours.id === theirs.id) {
    const base = (await checksIn(before)).find(({ id }) => id === theirs.id);
    open(session, ours ? mergeSelfChecks(base, ours, theirs) : theirs);
    session.earlier = kept.slice(0, -1);
  } else session.earlier = kept.filter(({ id }) => id !== ours.id);
}

/**
 * Makes a document the one at hand.
 * @returns false where it belongs to another framework; then nothing has changed
 */
export function open(session: Session, check: SelfCheck): boolean {
  const fitted = fitAnswers(check, session.framework);
  if (!fitted) return false;
  const { fitting, others } = fitted;
  const { id, category, takenAt, plan = [] } = check;
  const said: Said = { answers: new Map(fitting), others, plan, id, category, takenAt, base: check };
  session.replace(said);
  return true;
}

/** Opens what the page set. @returns false where that is no self-check about this framework; then nothing has changed */
export async function openGiven(session: Session, given: SelfCheck | undefined): Promise<boolean> {
  if (given === undefined) {
    session.replace(nothingSaid());
    return true;
  }
  const check = await checkDocument(given, selfCheckKind);
  return check.ok && open(session, check.value);
}

async function checksIn(text: string | null): Promise<SelfCheck[]> {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
  const checks: SelfCheck[] = [];
  for (const one of Array.isArray(value) ? value : [value]) {
    const check = await checkDocument(one, selfCheckKind);
    if (check.ok) checks.push(check.value);
  }
  return checks;
}
