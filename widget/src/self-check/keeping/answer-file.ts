import type { ReferenceRating, SelfCheck } from '@imh/core';
import { referenceRatingKind } from '../../data/kinds/reference-rating.js';
import { selfCheckKind } from '../../data/kinds/self-check.js';
import { readDocument } from '../../data/read-document.js';
import { reasonOf } from '../../failure/reason.js';
import type { SelfCheckKeepingStrings } from '../../strings/self-check-keeping.js';

export type AnswerFile =
  | { readonly kind: 'self-check'; readonly check: SelfCheck }
  | { readonly kind: 'rating'; readonly check: ReferenceRating }
  | { readonly kind: 'wrong'; readonly sentence: string };

/** Maximum size in bytes; a self-check of five thousand answers with notes takes a tenth of it. */
const largest = 10_000_000;

/** Reads a self-check or a reference rating about a framework, or explains why the file is neither. */
export async function readAnswers(file: File, framework: string, words: SelfCheckKeepingStrings): Promise<AnswerFile> {
  const wrong = (sentence: string): AnswerFile => ({ kind: 'wrong', sentence });
  if (file.size > largest) return wrong(words.tooLarge(file.name));
  const text = await file.text();
  const isRating = /"format"\s*:\s*"imh-reference-rating"/.test(text);
  const read = isRating
    ? await readDocument<ReferenceRating>(text, referenceRatingKind)
    : await readDocument<SelfCheck>(text, selfCheckKind);
  if (!read.ok) {
    const { format } = isRating ? referenceRatingKind : selfCheckKind;
    return wrong(`${file.name}: ${await reasonOf({ ...read.error, wanted: format }, words.language)}`);
  }
  if (read.value.framework.id !== framework) return wrong(words.otherFramework(file.name));
  return isRating
    ? { kind: 'rating', check: read.value as ReferenceRating }
    : { kind: 'self-check', check: read.value as SelfCheck };
}
