import type { Result } from '@imh/core';
import { h } from '@imh/elements';
import type { Kind } from '../data/kinds/kind.js';
import { loadDocument, type Source } from '../data/load-document.js';
import type { Problem } from '../data/problem.js';
import { checkDocument } from '../data/read-document.js';
import { FailedEvent, ReadyEvent } from '../events.js';
import { languageOf } from '../reader-language.js';
import type { Host } from './host.js';
import type { Common } from '../strings/strings-in.js';

/** What the words of every element have, besides its own. */
export interface ElementWords extends Common {
  readonly loading: string;
  readonly failed: string;
}

/** Attributes without whose documents nothing can be shown. */
const neededNow = /^(src|framework|from|to|requirements|credentials)$/;

/**
 * An element that shows documents: it loads them, says that it does, shows them in the reader's language, and says what
 * was wrong when it cannot. What it holds is shown until then, and stays where something fails.
 *
 * What shows them is plain DOM: with Lit the first view would be 5 kB larger.
 */
export abstract class DocumentElement<Documents extends object, Words extends ElementWords> extends HTMLElement {
  /** @internal Handed over by what loaded this code. */
  static host: Host;

  /** @internal */
  protected readonly root: ShadowRoot;
  /** @internal What is shown, and in which words. */
  protected shown: { readonly documents: Documents; readonly words: Words } | undefined;
  /** By attribute. */
  readonly #given = new Map<string, unknown>();
  /** Lists and scripts inside may come late, or change while someone writes them. */
  readonly #observer = new MutationObserver(
    () => this.hasAttribute('src') || this.#given.get('src') !== undefined || void this.load(),
  );
  /** Each ends what was started: for being on the page, for the documents at hand, for what is shown of them. */
  #connection: AbortController | undefined;
  #loading = new AbortController();
  #showing = new AbortController();
  #rendering: AbortController | undefined;

  constructor(sheet: CSSStyleSheet) {
    super();
    this.root = this.attachShadow({ mode: 'open' });
    this.root.adoptedStyleSheets = [sheet];
    this.root.append(h('slot'));
  }

  /** @internal The words of this element in a language. */
  protected abstract loadWords(language: string): Promise<Words>;

  /** @internal All that is needed before anything can be shown; `load` asks for one document. */
  protected abstract loadDocuments(load: Load): Promise<Result<Documents, Problem>>;

  /**
   * @internal What the documents look like. It may run again for the same documents, in another language or layout, and
   * keeps what the person did meanwhile. `signal` aborts when that is no longer on the page.
   */
  protected abstract render(documents: Documents, words: Words, signal: AbortSignal): Node | Promise<Node>;

  /** @internal After what was rendered stands on the page for the first time. */
  protected afterReady(): void {}

  connectedCallback(): void {
    this.#connection = new AbortController();
    this.#observer.observe(this, { childList: true, subtree: true, characterData: true });
    for (const [name, value] of Object.entries(this)) {
      if (!(name in Object.getPrototypeOf(this))) continue;
      // A property that the page set before this code was there: it stands in the way of the setter.
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
    void this.load();
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (this.#connection && before !== now) this.changed(name, now);
  }

  /** @internal An attribute says something else by now; most are about what is shown of the same documents. */
  protected changed(name: string, _now: string | null): void {
    if (name === 'lang') void this.reword();
    else if (neededNow.test(name)) void this.load();
    else void this.show();
  }

  disconnectedCallback(): void {
    this.#observer.disconnect();
    this.#connection?.abort();
    this.#connection = undefined;
    this.#loading.abort();
    this.#showing.abort();
    this.#rendering?.abort();
  }

  /** @internal Aborts when the element leaves the page; undefined while it is on none. */
  protected get connected(): AbortSignal | undefined {
    return this.#connection?.signal;
  }

  /** @internal Where relative addresses in what `src` stands for start. */
  protected get base(): string {
    return (this.constructor as typeof DocumentElement).host.network.addressOf(this, 'src') ?? document.baseURI;
  }

  /** @internal A document that the page sets by itself, in place of any other source of what an attribute stands for. */
  protected give(attribute: string, document: unknown): void {
    this.#given.set(attribute, document);
    if (this.#connection) void this.load();
  }

  /** @internal Loads everything again and shows it. */
  protected async load(): Promise<void> {
    this.#loading.abort();
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
      const words = await this.loadWords(languageOf(this));
      signal.throwIfAborted();
      if (!this.shown) this.#sayLoading(words);
      const result = await loading;
      signal.throwIfAborted();
      if (!result.ok) return await this.#fail(result.error, words);
      this.shown = { documents: result.value, words };
      await this.show();
      signal.throwIfAborted();
      /** @internal */
      this.dispatchEvent(new ReadyEvent(result.value as ReadyEvent['documents']));
      this.afterReady();
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  /** @internal The same documents once more, in other words: after another language was named. */
  protected async reword(): Promise<void> {
    const words = await this.loadWords(languageOf(this));
    if (!this.shown || !this.#connection) return;
    this.shown = { ...this.shown, words };
    await this.show();
  }

  /** @internal Shows what there is to show once more. */
  protected async show(): Promise<void> {
    if (!this.shown) return;
    // What stands works until the next stands in its place; of two that are on their way, the later one counts.
    this.#rendering?.abort();
    const next = (this.#rendering = new AbortController());
    const { documents, words } = this.shown;
    const element = await this.render(documents, words, next.signal);
    if (next.signal.aborted) return;
    this.#showing.abort();
    this.#showing = next;
    this.#rendering = undefined;
    // What stands already is not moved: elements in it would begin anew.
    if (element.parentNode !== this.root) this.root.replaceChildren(element);
  }

  #sayLoading(words: Words): void {
    const empty = [...this.childNodes].every(saysNothing);
    const frame = h('div', { class: 'frame', lang: words.language }, h('p', { class: 'quiet' }, words.loading));
    this.root.replaceChildren(...(empty ? [frame] : []), h('slot'));
  }

  async #fail(problem: Problem, words: Words): Promise<void> {
    this.#showing.abort();
    this.#rendering?.abort();
    this.shown = undefined;
    const again = (): void => void this.load();
    const { box, reason } = await import('../failure/failure.js')
      .then(({ failureOf }) => failureOf(this.root, problem, words, again))
      // The file with the sentences cannot be had either: no connection is all that there is to say.
      .catch(() => ({
        reason: words.unreachable,
        box: h('p', { role: 'alert' }, words.failed, ': ', words.unreachable),
      }));
    if (!this.#connection) return;
    this.root.replaceChildren(h('div', { class: 'frame', part: 'frame', lang: words.language }, box), h('slot'));
    /** @internal */
    this.dispatchEvent(new FailedEvent(problem.code, reason, problem.address));
  }
}

/** Asks for a document: from the page, from the address in an attribute, or from what stands in the element. */
export interface Load {
  <Document>(attribute: string, kind: Kind<Document>): Promise<Result<Document, Problem>>;
  /** For documents at addresses that another document names: see `loadFrom()`. */
  readonly source: Source;
}

const saysNothing = (node: Node): boolean =>
  node instanceof Element
    ? node.matches('script, template')
    : node.nodeType === Node.COMMENT_NODE || !node.textContent?.trim();
