import { failure, parseDocument, type Result, type SelfCheck, success } from '@imh/core';
import type { EvidenceStore, ItemRecord, StoreError } from '@imh/storage';

/** A self-check that was added, and the one that it replaced. */
export interface AddedCheck {
  readonly record: ItemRecord;
  readonly before: SelfCheck | undefined;
}

/** A self-check that can be saved, on top of the versions in `parents`. */
export interface FittingCheck {
  readonly check: SelfCheck;
  readonly parents: readonly string[];
  readonly before: SelfCheck | undefined;
}

/** @returns undefined if the log has this self-check already, as it is or with later answers */
export async function fittingCheck(store: EvidenceStore, check: SelfCheck): Promise<FittingCheck | undefined> {
  const present = await store.get('self-check', check.id);
  const before = present && !present.deleted ? (present.content as SelfCheck) : undefined;
  if (before && (before.takenAt >= check.takenAt || before.framework.id !== check.framework.id)) return undefined;
  return { check, parents: present?.heads ?? [], before };
}

export async function addCheck(
  store: EvidenceStore,
  { check, parents, before }: FittingCheck,
): Promise<Result<AddedCheck, StoreError>> {
  const saved = await store.save({ kind: 'self-check', id: check.id, parents: [...parents], content: check });
  return saved.ok ? success({ record: saved.value, before }) : failure(saved.error);
}

/** Restores what was there before, as new versions. */
export async function takeBackChecks(
  store: EvidenceStore,
  added: readonly AddedCheck[],
): Promise<Result<void, StoreError>> {
  for (const { record, before: content } of added) {
    const { id, heads: parents } = record;
    const saved = await store.save({ kind: 'self-check', id, parents, ...(content && { content }) });
    if (!saved.ok) return failure(saved.error);
  }
  return success(undefined);
}

/** The valid self-checks in texts that a page keeps: each is one, or a list. Of several copies, the latest. */
export function checksIn(texts: readonly string[]): SelfCheck[] {
  const checks = new Map<string, SelfCheck>();
  for (const text of texts) {
    for (const item of listIn(text)) {
      const parsed = parseDocument('imh-self-check', JSON.stringify(item) ?? '');
      if (!parsed.ok) continue;
      const known = checks.get(parsed.value.id);
      if (!known || known.takenAt < parsed.value.takenAt) checks.set(parsed.value.id, parsed.value);
    }
  }
  return [...checks.values()];
}

function listIn(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [value];
  } catch {
    return [];
  }
}
