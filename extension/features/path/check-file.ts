import { parseDocument } from '@imh/core';
import type { EvidenceStore } from '@imh/storage';
import type { Strings } from '../../strings/index.js';
import { problemSentence } from '../first-run/framework-choice.js';
import { fittingCheck, type FittingCheck } from './add-checks.js';

/** A self-check that can be added, or the sentence why it is not. */
export type CheckFile = { readonly fitting: FittingCheck } | { readonly refused: string };

/** Reads a file that the person has downloaded from a self-check. A later copy of one in the log becomes its new version. */
export async function readCheck(store: EvidenceStore, file: File, strings: Strings): Promise<CheckFile> {
  const parsed = parseDocument('imh-self-check', await file.text());
  if (!parsed.ok) {
    return { refused: strings.pathUnreadable(file.name, problemSentence(strings, parsed.error, 'imh-self-check')) };
  }
  const fitting = await fittingCheck(store, parsed.value);
  return fitting ? { fitting } : { refused: strings.pathPresent(file.name) };
}
