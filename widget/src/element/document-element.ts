import type { Result } from '@imh/core';
import { controls, tokens } from '@imh/elements';
import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Kind } from '../data/kinds/kind.js';
import { loadDocument, type Source } from '../data/load-document.js';
import type { Problem } from '../data/problem.js';
import { checkDocument } from '../data/read-document.js';
import { FailedEvent, ReadyEvent } from '../events.js';
import { languageOf } from '../reader-language.js';
import type { Common } from '../strings/strings-in.js';
import { frameStyles } from './frame-styles.js';
import type { Host } from './host.js';

/** What the strings of every element contain besides its own. */
export interface ElementWords extends Common {
  readonly loading: string;
  readonly failed: string;
}

/** Loads one document: set by the page, from the address in an attribute, or from inside the element. */
export interface Load {
  <Document>(attribute: string, kind: Kind<Document>): Promise<Result<Document, Problem>>;
  /** For documents at addresses that another document names: see `loadFrom()`. */
  readonly source: Source;
}

interface Shown<Documents, Words> {
  readonly documents: Documents;
  readonly words: Words;
}

/**
 * An element that shows documents: it loads them, renders them in the reader's language, and explains a failure.
 * The light DOM is shown until the documents are ready, and stays after a failure. Documents that are already shown
 * stay, and keep working, while the next ones load.
 *
 * Loading has three outcomes in a fixed order (strings, documents, events) and must keep the previous view, which is why
 * it is written out here and not a `@lit/task`.
 */
export abstract class DocumentElement<Documents extends object, Words extends ElementWords> extends LitElement {
  /** @internal Set by `define()`. */
  static host: Host;
  /** @internal Attributes that name documents or say how to fetch them: a change loads everything again. */
  static documentAttributes: readonly string[] = ['src', 'credentials'];

  // Not decorators: this class and <imh-competencies> are the first view of most pages, and those cost half a kB there.
  static override properties: PropertyDeclarations = { shown: { state: true }, placeholder: { state: true } };

  /** Styles that every element starts with; a subclass lists its own after them. */
  static override styles: CSSResultGroup = [tokens, controls, frameStyles];

  static override get observedAttributes(): string[] {
    // `lang` is a property of every HTMLElement, so it is not declared as a reactive property.
    return [...super.observedAttributes, ...this.documentAttributes, 'lang'];
  }

  /** @internal Documents and strings on the page; undefined before the first ones and after a failure. */
  protected shown: Shown<Documents, Words> | undefined;
  /** Rendered in place of `shown`: a sentence while loading, or what went wrong. */
  private placeholder: { readonly language: string; readonly content: TemplateResult } | undefined;

  /** By attribute: documents that the page has set as properties. */
  readonly #given = new Map<string, unknown>();
  /** Lists and scripts inside may arrive late, or be edited. */
  readonly #lightDom = new MutationObserver(() => {
    if (!this.hasAttribute('src') && !this.#given.get('src')) this.#reload();
  });
  #connection: AbortController | undefined;
  #loading: AbortController | undefined;
  #mustLoad = false;

  /** @internal The strings of this element in a language. */
  protected abstract loadWords(language: string): Promise<Words>;

  /** @internal Everything that must be there before the first render. */
  protected abstract loadDocuments(load: Load): Promise<Result<Documents, Problem>>;

  /** @internal Code that the next render needs; what is on the page stays until it has been loaded. */
  protected async prepare(_documents: Documents, _words: Words): Promise<void> {}

  /** @internal The content of the frame. */
  protected abstract renderDocuments(documents: Documents, words: Words): unknown;

  /** @internal After the first render of newly loaded documents. */
  protected documentsReady(): void {}

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connection = new AbortController();
    this.#lightDom.observe(this, { childList: true, subtree: true, characterData: true });
    this.#reload();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#lightDom.disconnect();
    this.#connection?.abort();
    this.#connection = undefined;
    this.#loading?.abort();
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (before === now || !this.#connection) return;
    if (name === 'lang') void this.changeLanguage();
    else if ((this.constructor as typeof DocumentElement).documentAttributes.includes(name)) this.#reload();
  }

  /** @internal Aborts when the element leaves the page; undefined while it is on none. */
  protected get connected(): AbortSignal | undefined {
    return this.#connection?.signal;
  }

  /** @internal What relative addresses in the main document are resolved against. */
  protected get base(): string {
    return (this.constructor as typeof DocumentElement).host.network.addressOf(this, 'src') ?? document.baseURI;
  }

  /** @internal BCP 47 */
  protected get language(): string {
    return languageOf(this);
  }

  /** @internal A document that the page sets as a property; it replaces any other source for that attribute. */
  protected give(attribute: string, document: unknown): void {
    this.#given.set(attribute, document);
    this.#reload();
  }

  /** @internal Shows the same documents in the language of now. */
  protected async changeLanguage(): Promise<void> {
    const language = this.language;
    const words = await this.loadWords(language);
    if (this.shown) await this.prepare(this.shown.documents, words);
    if (this.shown && this.#connection && language === this.language) this.shown = { ...this.shown, words };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.#mustLoad || !this.#connection) return;
    this.#mustLoad = false;
    void this.#load();
  }

  protected override render(): unknown {
    const { shown, placeholder } = this;
    if (shown) return this.#frame(shown.words.language, this.renderDocuments(shown.documents, shown.words));
    return html`${placeholder ? this.#frame(placeholder.language, placeholder.content) : nothing}<slot></slot>`;
  }

  #frame(language: string, content: unknown): TemplateResult {
    return html`<div class="frame" part="frame" lang=${language}>${content}</div>`;
  }

  /** Several changes in one task load once. */
  #reload(): void {
    this.#mustLoad = true;
    if (this.#connection) this.requestUpdate();
  }

  async #load(): Promise<void> {
    this.#loading?.abort();
    const { signal } = (this.#loading = new AbortController());
    const { network } = (this.constructor as typeof DocumentElement).host;
    const source: Source = { element: this, network, signal };
    const load = <Document>(attribute: string, kind: Kind<Document>): Promise<Result<Document, Problem>> => {
      const given = this.#given.get(attribute);
      return given === undefined ? loadDocument(source, attribute, kind) : checkDocument(given, kind);
    };
    try {
      const loading = this.loadDocuments(Object.assign(load, { source }));
      loading.catch(() => undefined);
      const words = await this.loadWords(this.language);
      signal.throwIfAborted();
      if (!this.shown) this.#showLoading(words);
      const result = await loading;
      signal.throwIfAborted();
      if (!result.ok) return await this.#fail(result.error, words, signal);
      await this.prepare(result.value, words);
      signal.throwIfAborted();
      this.placeholder = undefined;
      this.shown = { documents: result.value, words };
      await this.updateComplete;
      signal.throwIfAborted();
      /** @internal */
      this.dispatchEvent(new ReadyEvent(result.value as ReadyEvent['documents']));
      this.documentsReady();
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  #showLoading(words: Words): void {
    const isEmpty = [...this.childNodes].every(showsNothing);
    const content = html`<p class="quiet">${words.loading}</p>`;
    this.placeholder = isEmpty ? { language: words.language, content } : undefined;
  }

  async #fail(problem: Problem, words: Words, signal: AbortSignal): Promise<void> {
    const { content, reason } = await this.#explain(problem, words);
    signal.throwIfAborted();
    this.shown = undefined;
    this.placeholder = { language: words.language, content };
    await this.updateComplete;
    /** @internal */
    this.dispatchEvent(new FailedEvent(problem.code, reason, problem.address));
  }

  async #explain(problem: Problem, words: Words): Promise<{ content: TemplateResult; reason: string }> {
    try {
      const { failureOf } = await import('../failure/failure.js');
      return await failureOf(this.renderRoot as ShadowRoot, problem, words, () => this.#reload());
    } catch {
      // The error messages cannot be loaded either: the device is offline.
      const content = html`<p role="alert">${words.failed}: ${words.unreachable}</p>`;
      return { content, reason: words.unreachable };
    }
  }
}

const showsNothing = (node: Node): boolean =>
  node instanceof Element
    ? node.matches('script, template')
    : node.nodeType === Node.COMMENT_NODE || !node.textContent?.trim();
