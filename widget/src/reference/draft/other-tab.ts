import { type LitElement, nothing } from 'lit';
import type { LateWords } from '../../element/late-words.js';
import { addStyles } from '../../element/late-styles.js';
import { LazyPart } from '../../element/lazy-part.js';
import type { ReferenceFinishStrings } from '../../strings/reference-finish.js';
import type { Draft } from './draft.js';

/** The notice about a draft that another tab has written; loaded when that happens. */
export class OtherTab {
  readonly #words: LateWords<ReferenceFinishStrings>;
  readonly #notice: LazyPart<typeof import('./other-tab-notice.js')>;

  constructor(host: LitElement, words: LateWords<ReferenceFinishStrings>) {
    this.#words = words;
    this.#notice = new LazyPart(
      host,
      async () => {
        const part = await import('./other-tab-notice.js');
        addStyles(host.renderRoot as ShadowRoot, part.otherTabStyles);
        return part;
      },
      // Without a connection there is no notice; the next input tries again.
      () => undefined,
    );
  }

  render(theirs: Draft | undefined, language: string, show: (draft: Draft) => void) {
    if (!theirs) return nothing;
    void this.#notice.load();
    void this.#words.load(language);
    const { part } = this.#notice;
    const words = this.#words.in(language);
    return part && words ? part.otherTabNotice(words, () => show(theirs)) : nothing;
  }
}
