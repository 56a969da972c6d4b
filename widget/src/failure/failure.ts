// What is needed when there is nothing to show, and only then.
import type { Problem } from '../data/problem.js';
import { adopt } from '../element/adopt.js';
import { failureStyles } from './failure-styles.js';
import { failureView } from './failure-view.js';
import { failureStrings } from '../strings/failure.js';

/** What went wrong as a box to show in a shadow root, and as a sentence. */
export async function failureOf(
  root: ShadowRoot,
  problem: Problem,
  { language, failed }: { readonly language: string; readonly failed: string },
  again: () => void,
): Promise<{ box: HTMLElement; reason: string }> {
  adopt(root, failureStyles);
  const words = await failureStrings(language);
  const sentences = words.sentences(problem);
  return { box: failureView(failed, sentences, problem, words, again), reason: sentences.join(' ').trim() };
}
