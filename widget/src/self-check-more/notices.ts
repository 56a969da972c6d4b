import { button, h } from '@imh/elements';
import type { SelfCheckPage } from '../self-check/self-check-page.js';
import type { Strings } from '../strings/strings.js';
import { stringsOf } from '../strings/strings-of.js';

export type More = Strings<'selfCheckMore'>;

export function moreWords({ options }: SelfCheckPage): Promise<More> {
  return stringsOf('selfCheckMore', options.words.language);
}

/** Says above everything what happened just now. */
export function notify({ notice }: SelfCheckPage, words: More, sentences: readonly string[], undo?: () => void): void {
  const close = (): void => notice.replaceChildren();
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
    button('×', { class: 'plain', 'aria-label': words.close }, close),
  );
}
