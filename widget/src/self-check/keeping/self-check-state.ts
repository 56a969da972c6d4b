import type { Answer, Framework, PlanItem, SelfCheck } from '@imh/core';

/** What a person has answered and planned so far. Never changed in place: each change makes another state. */
export interface SelfCheckState {
  /** By node id. */
  readonly answers: ReadonlyMap<string, Answer>;
  readonly plan: readonly PlanItem[];
  readonly category?: string | undefined;
  /** Answers of an opened document to nodes that this framework does not have; they are kept in the file. */
  readonly others: readonly Answer[];
  /** Of the document; undefined until the first change. */
  readonly id?: string | undefined;
  /** ISO 8601, of the last change. */
  readonly takenAt: string;
  /** The document that was opened, for fields that this version does not know. */
  readonly base?: SelfCheck | undefined;
}

export const emptyState: SelfCheckState = { answers: new Map(), plan: [], others: [], takenAt: '' };

export function hasContent({ answers, plan, others }: SelfCheckState): boolean {
  return answers.size + plan.length + others.length > 0;
}

/** The state as an imh-self-check document; undefined if it has no content. */
export function documentOf(
  state: SelfCheckState,
  { id: framework, version }: Framework,
  language: string,
): SelfCheck | undefined {
  const { base, id, category, takenAt, answers, others, plan } = state;
  if (!hasContent(state) || id === undefined) return undefined;
  const { category: _category, plan: _plan, ...unknown } = base ?? ({} as Partial<SelfCheck>);
  return {
    ...unknown,
    format: 'imh-self-check',
    formatVersion: 1,
    id,
    framework: { ...base?.framework, id: framework, version },
    ...(category && { category }),
    language,
    takenAt,
    answers: [...answers.values(), ...others],
    ...(plan.length > 0 && { plan: [...plan] }),
  };
}
