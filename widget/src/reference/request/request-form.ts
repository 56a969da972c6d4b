// Loaded when somebody wants to make a link.
import type { OutlineContent } from '@imh/elements';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { createRef, type Ref } from 'lit/directives/ref.js';
import { CopyButton } from '../../element/copy-button.js';
import { type ReferenceFinishStrings, referenceFinishStrings } from '../../strings/reference-finish.js';
import { linkWith } from '@imh/core';
import { type MadeLink, noAddressView, type Request, requestView } from './request-view.js';

export interface RequestFormProps {
  readonly content: OutlineContent;
  readonly words: ReferenceFinishStrings;
  /** Label of the option for no category. */
  readonly categoryUnknown: string;
  /** Of the page with the form; undefined in a frame that was not told. */
  readonly address: string | undefined;
}

/** Makes a link to the form for a person who asks for a reference. Nothing is kept or sent. */
export class RequestForm implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #copyLink: CopyButton;
  readonly #copyMessage: CopyButton;
  readonly #name: Ref<HTMLElement> = createRef();
  readonly #link: Ref<HTMLTextAreaElement> = createRef();
  readonly #message: Ref<HTMLTextAreaElement> = createRef();
  /** The language is the one of the form until another is chosen. */
  #request: Omit<Request, 'language'> & { readonly language?: string } = { name: '', relation: '', category: '' };
  #isNameMissing = false;
  #made: MadeLink | undefined;
  #next: 'name' | 'link' | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#copyLink = new CopyButton(host);
    this.#copyMessage = new CopyButton(host);
    host.addController(this);
  }

  render({ content, words, categoryUnknown, address }: RequestFormProps): TemplateResult {
    if (address === undefined) return noAddressView(words);
    return requestView({
      content,
      words,
      categoryUnknown,
      request: this.#requestIn(content, words.language),
      isNameMissing: this.#isNameMissing,
      made: this.#made,
      name: this.#name,
      link: this.#link,
      message: this.#message,
      copyLink: this.#copyLink.render(words.ask.copyLink, words, () => this.#link.value),
      copyMessage: this.#copyMessage.render(words.ask.copyMessage, words, () => this.#message.value),
      change: (change) => {
        this.#request = { ...this.#request, ...change };
        this.#isNameMissing = false;
        // A link that was made contains what was chosen before.
        this.#made = undefined;
        this.#host.requestUpdate();
      },
      make: () => void this.#make(this.#requestIn(content, words.language), words, address),
    });
  }

  hostUpdated(): void {
    const field = this.#next === 'name' ? this.#name.value : this.#next === 'link' ? this.#link.value : undefined;
    this.#next = undefined;
    field?.focus();
    field?.scrollIntoView({ block: 'nearest' });
    if (field instanceof HTMLTextAreaElement) field.select();
  }

  #requestIn(content: OutlineContent, language: string): Request {
    return { language: languageIn(content, language), ...this.#request };
  }

  async #make(request: Request, words: ReferenceFinishStrings, address: string): Promise<void> {
    const name = request.name.trim();
    this.#isNameMissing = !name;
    this.#next = name ? 'link' : 'name';
    if (name) {
      const link = linkWith(address, { ...request, name });
      const { language, ask } = request.language ? await referenceFinishStrings(request.language) : words;
      this.#made = { link, message: ask.letter(name, link), language };
      this.#copyLink.reset();
      this.#copyMessage.reset();
    }
    this.#host.requestUpdate();
  }
}

/** The language of the form, if it is one of several that the framework has. */
function languageIn({ framework: { languages = [] } }: OutlineContent, current: string): string {
  if (languages.length < 2) return '';
  return languages.includes(current) ? current : languages[0]!;
}
