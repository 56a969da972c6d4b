import type { Answer, Framework, PlanItem, SelfCheck } from '@imh/core';
import { newId } from '../element/new-id.js';

/** What a person has said so far. */
export interface Said {
  readonly answers: Map<string, Answer>;
  plan: readonly PlanItem[];
  category?: string | undefined;
  /** Answers of an opened document that have no place in this framework; they stay in the file. */
  readonly others: readonly Answer[];
  /** Of the document; it has one from the first answer on. */
  id?: string | undefined;
  takenAt: string;
  /** The document that was opened, for fields that are not ours. */
  readonly base?: SelfCheck | undefined;
}

export function nothingSaid(): Said {
  return { answers: new Map(), plan: [], others: [], takenAt: '' };
}

export function saysSomething({ answers, plan, others }: Said): boolean {
  return answers.size + plan.length + others.length > 0;
}

/** All of it as a file; undefined where nothing is said yet. */
export function documentOf(said: Said, { id, version }: Framework, language: string): SelfCheck | undefined {
  if (!saysSomething(said)) return undefined;
  const { base, category, takenAt, answers, others, plan } = said;
  const { category: _category, plan: _plan, ...kept } = base ?? ({} as Partial<SelfCheck>);
  return {
    ...kept,
    format: 'imh-self-check',
    formatVersion: 1,
    id: (said.id ??= newId()),
    framework: { ...base?.framework, id, version },
    ...(category && { category }),
    language,
    takenAt,
    answers: [...answers.values(), ...others],
    ...(plan.length > 0 && { plan: [...plan] }),
  };
}
