import type { ReferenceRating, SelfCheck } from '@imh/core';
import { h } from '@imh/elements';
import { referenceRatingKind } from '../data/kinds/reference-rating.js';
import { selfCheckKind } from '../data/kinds/self-check.js';
import { readDocument } from '../data/read-document.js';
import { reasonOf } from '../failure/reason.js';
import type { SelfCheckPage } from '../self-check/self-check-page.js';
import type { More } from './notices.js';

export type AnswerFile =
  | { readonly kind: 'self-check'; readonly check: SelfCheck }
  | { readonly kind: 'rating'; readonly check: ReferenceRating }
  | { readonly kind: 'wrong'; readonly sentence: string };

/** Bytes; a self-check of five thousand answers with notes is a tenth of it. */
const largest = 10_000_000;

/** A self-check or a reference rating in a file, or a sentence about what it is instead. */
export async function readAnswers(file: File, { options, content }: SelfCheckPage, words: More): Promise<AnswerFile> {
  const wrong = (sentence: string): AnswerFile => ({ kind: 'wrong', sentence });
  if (file.size > largest) return wrong(words.tooLarge(file.name));
  const text = await file.text();
  const isRating = /"format"\s*:\s*"imh-reference-rating"/.test(text);
  const read = isRating
    ? await readDocument(text, referenceRatingKind)
    : await readDocument<SelfCheck>(text, selfCheckKind);
  if (!read.ok) {
    const format = isRating ? referenceRatingKind.format : selfCheckKind.format;
    return wrong(`${file.name}: ${await reasonOf({ ...read.error, wanted: format }, options.words.language)}`);
  }
  if (read.value.framework.id !== content.framework.id) return wrong(words.otherFramework(file.name));
  return isRating
    ? { kind: 'rating', check: read.value as ReferenceRating }
    : { kind: 'self-check', check: read.value as SelfCheck };
}

/** Asks the person for files. */
export function askForFiles(page: SelfCheckPage, several: boolean, chosen: (files: readonly File[]) => void): void {
  const input = h('input', {
    type: 'file',
    accept: '.json,application/json',
    multiple: several && '',
    hidden: '',
  });
  input.addEventListener('change', () => {
    chosen([...(input.files ?? [])]);
    input.remove();
  });
  // It stands in the page, because some browsers forget an input that does not.
  page.footer.querySelector('input[type=file]')?.remove();
  page.footer.append(input);
  input.click();
}
