import { button, h } from '@imh/elements';
import type { Problem } from '../data/problem.js';
import type { FailureStrings } from '../strings/failure.js';

/** What went wrong in a few sentences, and a button to try again. Words from outside stay words. */
export function failureView(
  title: string,
  [reason, remedy]: readonly [string, string],
  { address }: Problem,
  strings: FailureStrings,
  again: () => void,
): HTMLElement {
  return h(
    'div',
    { class: 'failure', part: 'failure', role: 'alert' },
    h('p', {}, h('strong', {}, title)),
    h('p', {}, reason),
    h('p', {}, remedy),
    address !== undefined && h('p', { class: 'quiet' }, `${strings.address} `, h('bdi', {}, address)),
    button(strings.tryAgain, {}, again),
  );
}
