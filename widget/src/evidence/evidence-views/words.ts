import { type EvidenceViewsStrings, evidenceViewsStrings } from '../../strings/evidence-views.js';

/** What the views say that come once a file is open; a page that waits for files does without. */
export type ViewWords = EvidenceViewsStrings;

export function viewWords(language: string): Promise<ViewWords> {
  return evidenceViewsStrings(language);
}
