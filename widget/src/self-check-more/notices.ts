import { button, h } from '@imh/elements';
import type { SelfCheckPage } from '../self-check/self-check-page.js';
import type { Strings } from '../strings/strings.js';
import { stringsOf } from '../strings/strings-of.js';

export type More = Strings<'selfCheckMore'>;

export function moreWords({ options }: SelfCheckPage): Promise<More> {
  return stringsOf('selfCheckMore', options.words.language);
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
