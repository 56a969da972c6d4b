import { button, h } from '@imh/elements';
import type { SelfCheckPage } from '../self-check/self-check-page.js';
import { type SelfCheckKeepingStrings, selfCheckKeepingStrings } from '../strings/self-check-keeping.js';

export type More = SelfCheckKeepingStrings;

export function moreWords({ options }: SelfCheckPage): Promise<More> {
  return selfCheckKeepingStrings(options.words.language);
}

/** Says above everything what happened just now. */
export function notify(page: SelfCheckPage, words: More, sentences: readonly string[], undo?: () => void): void {
  const { notice, element } = page;
  const close = (): void => notice.replaceChildren();
  const leave = (): void => {
    close();
    // The button is gone, and the focus with it; what stands below the notice is next.
    element.querySelector<HTMLElement>('.main > :not([hidden]) :is(h3[tabindex], button, input)')?.focus();
  };
  notice.replaceChildren(
    h('p', {}, sentences.filter(Boolean).join(' ')),
    ...(undo
      ? [
          button(words.undo, {}, () => {
            close();
            undo();
          }),
        ]
      : []),
    button('×', { class: 'plain', 'aria-label': words.close }, leave),
  );
}
