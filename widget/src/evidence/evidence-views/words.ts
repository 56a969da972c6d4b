import { stringsOf } from '../../strings/strings-of.js';
import type { Strings } from '../../strings/strings.js';

/** What the views say that come once a file is open; a page that waits for files does without. */
export type ViewWords = Strings<'evidenceViews'>;

export function viewWords(language: string): Promise<ViewWords> {
  return stringsOf('evidenceViews', language);
}
