// What is needed when there is nothing to show, and only then.
import type { Problem } from '../data/problem.js';
import { stringsOf } from '../strings/strings-of.js';
import { failureStyles } from './failure-styles.js';
import { failureView } from './failure-view.js';

let sheet: CSSStyleSheet | undefined;

/** What went wrong as a box to show in a shadow root, and as a sentence. */
export async function failureOf(
  root: ShadowRoot,
  problem: Problem,
  { language, failed }: { readonly language: string; readonly failed: string },
  again: () => void,
): Promise<{ box: HTMLElement; reason: string }> {
  if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(String(failureStyles));
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  const words = await stringsOf('failure', language);
  const sentences = words.sentences(problem);
  return { box: failureView(failed, sentences, problem, words, again), reason: sentences.join(' ').trim() };
}
