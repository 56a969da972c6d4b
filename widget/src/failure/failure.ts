// Loaded only when there is nothing to show.
import type { TemplateResult } from 'lit';
import type { Problem } from '../data/problem.js';
import { addStyles } from '../element/late-styles.js';
import { failureStrings } from '../strings/failure.js';
import { failureStyles } from './failure-styles.js';
import { failureView } from './failure-view.js';
import { takeInLists } from './take-in-lists.js';

/** What went wrong, to render in a shadow root, and as one sentence. */
export async function failureOf(
  root: ShadowRoot,
  problem: Problem,
  { language, failed }: { readonly language: string; readonly failed: string },
  tryAgain: () => void,
): Promise<{ content: TemplateResult; reason: string }> {
  if (problem.code === 'nothing' && (problem.wanted ?? 'imh-framework') === 'imh-framework') {
    // The element reloads when its content changes, which ends this load.
    if (await takeInLists(root.host)) await new Promise((resolve) => setTimeout(resolve));
  }
  addStyles(root, failureStyles);
  const strings = await failureStrings(language);
  const sentences = strings.sentences(problem);
  const content = failureView(failed, sentences, problem, strings, tryAgain);
  return { content, reason: sentences.join(' ').trim() };
}
