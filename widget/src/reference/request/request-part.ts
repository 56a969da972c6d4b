import type { OutlineContent } from '@imh/elements';
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { LateWords } from '../../element/late-words.js';
import { LazyPart } from '../../element/lazy-part.js';
import type { ReferenceFinishStrings } from '../../strings/reference-finish.js';
import type { Words } from '../form/form.js';
import type { RequestForm } from './request-form.js';

export interface RequestPartProps {
  readonly content: OutlineContent;
  readonly words: Words;
  /** Of the page with the form; undefined in a frame that was not told. */
  readonly address: string | undefined;
}

/** Makes a link, for people who ask for a reference; the code is loaded when a person opens the part. */
export class RequestPart implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #words: LateWords<ReferenceFinishStrings>;
  readonly #form: LazyPart<RequestForm>;
  #isOpen = false;
  #isUnreachable = false;

  constructor(host: ReactiveControllerHost, words: LateWords<ReferenceFinishStrings>) {
    this.#host = host;
    this.#words = words;
    this.#form = new LazyPart(
      host,
      async () => new (await import('./request-form.js')).RequestForm(host),
      () => undefined,
    );
    host.addController(this);
  }

  hostConnected(): void {}

  render({ content, words, address }: RequestPartProps): TemplateResult {
    const form = this.#form.part;
    const formWords = form && this.#words.in(words.language);
    const { categoryUnknown } = words;
    return html`<div class="asking">
      <button
        type="button"
        class="ask"
        aria-expanded=${this.#isOpen ? 'true' : 'false'}
        aria-controls="ask"
        @click=${() => void this.#toggle(words.language)}
      >
        ${words.ask}
      </button>
      <p role="alert">${this.#isUnreachable ? words.unreachable : ''}</p>
      <div id="ask" ?hidden=${!this.#isOpen}>
        ${formWords && form.render({ content, words: formWords, categoryUnknown, address })}
      </div>
    </div>`;
  }

  async #toggle(language: string): Promise<void> {
    this.#isOpen = !this.#isOpen;
    this.#host.requestUpdate();
    if (!this.#isOpen) return;
    const [form, words] = await Promise.all([this.#form.load(), this.#words.load(language)]);
    this.#isUnreachable = !form || !words;
    this.#host.requestUpdate();
  }
}
