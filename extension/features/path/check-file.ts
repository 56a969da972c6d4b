import { parseDocument, type SelfCheck } from '@imh/core';
import type { EvidenceStore } from '@imh/storage';
import type { Strings } from '../../strings/index.js';
import { problemSentence } from '../first-run/framework-choice.js';

/** A self-check that can be saved, on top of the versions in `parents`; or the sentence why it is not added. */
export type CheckFile =
  | { readonly check: SelfCheck; readonly parents: readonly string[]; readonly before: SelfCheck | undefined }
  | { readonly refused: string };

/** Reads a file that the person has downloaded from a self-check. A later copy of one in the log becomes its new version. */
export async function readCheck(store: EvidenceStore, file: File, strings: Strings): Promise<CheckFile> {
  const parsed = parseDocument('imh-self-check', await file.text());
  if (!parsed.ok) {
    return { refused: strings.pathUnreadable(file.name, problemSentence(strings, parsed.error, 'imh-self-check')) };
  }
  const check = parsed.value;
  const present = await store.get('self-check', check.id);
  const before = present && !present.deleted ? (present.content as SelfCheck) : undefined;
  if (before && before.takenAt >= check.takenAt) return { refused: strings.pathPresent(file.name) };
  return { check, parents: present?.heads ?? [], before };
}
