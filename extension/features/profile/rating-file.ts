import { parseDocument, type ReferenceRating } from '@imh/core';
import type { EvidenceStore } from '@imh/storage';
import type { Strings } from '../../strings/index.js';
import { problemSentence } from '../first-run/framework-choice.js';

/** A rating that can be saved, on top of the versions in `parents`; or the sentence why it is not added. */
export type RatingFile =
  { readonly rating: ReferenceRating; readonly parents: readonly string[] } | { readonly refused: string };

/** Reads a file that a rater has sent. */
export async function readRating(store: EvidenceStore, file: File, strings: Strings): Promise<RatingFile> {
  const words = strings.references;
  const parsed = parseDocument('imh-reference-rating', await file.text());
  if (!parsed.ok) {
    return { refused: words.unreadable(file.name, problemSentence(strings, parsed.error, 'imh-reference-rating')) };
  }
  const rating = parsed.value;
  if (rating.consent?.given === false) return { refused: words.withoutConsent(file.name) };
  const present = await store.get('rating', rating.id);
  // One that was deleted can be added again.
  if (present && !present.deleted) return { refused: words.present(file.name) };
  return { rating, parents: present?.heads ?? [] };
}
