import { type Framework, nodeUri } from '@imh/core';
import {
  controls,
  h,
  type OutlineContent,
  outlineContent,
  type OutlineFinder,
  outlineStyles,
  OutlineView,
  tokens,
} from '@imh/elements';
import { loadFramework } from '../data/load-framework.js';
import type { Network } from '../data/network.js';
import type { Problem } from '../data/problem.js';
import { readFramework } from '../data/read-framework.js';
import { FailedEvent, FilteredEvent, OpenedEvent, ReadyEvent } from '../events.js';
import { languageOf } from '../reader-language.js';
import { loadStrings } from '../strings/load-strings.js';
import type { Strings } from '../strings/strings.js';
import { competenciesStyles } from './competencies-styles.js';
import { copyLink } from './copy-link.js';
import { linkedNode, linkTo, mayFollow, writeLink } from './deep-link.js';
import { type FrameworkPage, frameworkPage } from './framework-page.js';

interface Shown {
  readonly content: OutlineContent;
  readonly view: OutlineView;
  readonly page: FrameworkPage;
  readonly signal: AbortSignal;
  finder?: OutlineFinder;
}

let sheet: CSSStyleSheet | undefined;

/**
 * A competency framework to search, to filter by category, and to browse from domains down to how a competency shows
 * in practice.
 *
 * What the element holds is shown until the framework is ready, and stays where it cannot be had. The framework comes
 * from `src`, or else from a `<script type="application/json">` or from nested lists inside the element.
 *
 * @summary Shows a competency framework.
 * @tagname imh-competencies
 * @slot - Shown while the framework loads, when it cannot be shown, and without JavaScript.
 *
 * @attr {string} src - Address of an imh-framework document, relative to the page.
 * @attr {string} lang - Language to show, such as "en" or "es". Default: the nearest `lang` around the element.
 * @attr {string} category - Id of the category that is chosen at first.
 * @attr {string} open - Id of the node that is open at first.
 * @attr {"compact"} layout - "compact" leaves out title and description, for a page that has its own.
 * @attr {"include"} credentials - "include" sends cookies to another site, too. Default: only to the same site.
 *
 * @fires {ReadyEvent} imh-ready - The framework is on the page; `framework` is the document.
 * @fires {FailedEvent} imh-failed - There is nothing to show; `code`, `message` and `address` say why.
 * @fires {OpenedEvent} imh-opened - A node was opened; `nodeId` and `uri` say which.
 * @fires {FilteredEvent} imh-filtered - A person searched or chose a category; `query`, `category`, `count`.
 *
 * @csspart frame - Everything.
 * @csspart title - The framework's title.
 * @csspart tools - Search, category and buttons.
 * @csspart outline - All rows.
 * @csspart heading - Heading of a domain or area.
 * @csspart competency-heading - Heading of a competency.
 * @csspart practice - "How it shows in practice".
 * @csspart rights - Whose the text is, and what may be done with it.
 * @csspart failure - Why there is nothing to show.
 *
 * @cssprop --imh-accent - Mark beside what was linked to, and colour of controls.
 * @cssprop --imh-on-accent - Text on the accent colour.
 * @cssprop --imh-warm - Line beside "How it shows in practice", and beside a failure.
 * @cssprop --imh-mark - Background of what a search found.
 * @cssprop --imh-surface - Background of quiet boxes.
 * @cssprop --imh-line - Lines between rows.
 * @cssprop --imh-control-line - Borders of fields and buttons.
 * @cssprop --imh-quiet - Less important text.
 * @cssprop --imh-field - Background of fields.
 * @cssprop --imh-field-text - Text in fields.
 * @cssprop --imh-focus - Ring around what has the focus.
 * @cssprop --imh-radius - Rounding of corners.
 * @cssprop --imh-space - Distance between parts.
 */
export class CompetenciesElement extends HTMLElement {
  static readonly observedAttributes = ['src', 'lang', 'category', 'open', 'layout', 'credentials'];

  /** @internal Handed over by what loaded this code. */
  static network: Network;

  readonly #root: ShadowRoot;
  #framework: Framework | undefined;
  /** The page set `framework` itself. */
  #given = false;
  #strings: Strings | undefined;
  #shown: Shown | undefined;
  #query = '';
  #category = '';
  #finding: typeof import('./finding.js') | undefined;
  #announcing: ReturnType<typeof setTimeout> | undefined;
  /** Each ends what was started: for being on the page, for the document at hand, for what is shown of it. */
  #connection: AbortController | undefined;
  #loading = new AbortController();
  #showing = new AbortController();

  constructor() {
    super();
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync([tokens, controls, outlineStyles, competenciesStyles].join(''));
    }
    this.#root = this.attachShadow({ mode: 'open' });
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(h('slot'));
  }

  /** The framework that is shown. Setting one shows it in place of any other source. */
  get framework(): Framework | undefined {
    return this.#framework;
  }

  set framework(framework: Framework | undefined) {
    this.#framework = framework;
    this.#given = framework !== undefined;
    if (this.#connection) void this.#load();
  }

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    addEventListener('hashchange', () => this.#follow(), { signal });
    // Lists and scripts inside may come late, or change while someone writes them.
    const observer = new MutationObserver(() => this.hasAttribute('src') || this.#given || void this.#load());
    observer.observe(this, { childList: true, subtree: true, characterData: true });
    signal.addEventListener('abort', () => observer.disconnect());
    this.#category = this.getAttribute('category') ?? '';
    const early = Object.getOwnPropertyDescriptor(this, 'framework');
    if (early) {
      // Set before this code was there: it stands in the way of the setter.
      delete (this as { framework?: unknown }).framework;
      this.#framework = early.value as Framework;
      this.#given = true;
    }
    void this.#load();
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
    this.#connection = undefined;
    this.#loading.abort();
    this.#showing.abort();
    clearTimeout(this.#announcing);
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (!this.#connection || before === now) return;
    if (name === 'src' || name === 'credentials' || name === 'lang') void this.#load();
    else if (name === 'layout') this.#show();
    else if (name === 'category') void this.#find({ category: now ?? '' });
    else if (now) this.#shown?.view.reveal(now);
  }

  async #load(): Promise<void> {
    this.#loading.abort();
    const { signal } = (this.#loading = new AbortController());
    try {
      const given = this.#given && readFramework(JSON.stringify(this.#framework));
      const loaded = given || loadFramework(this, CompetenciesElement.network, signal);
      loaded.catch(() => undefined);
      this.#strings = await loadStrings(languageOf(this));
      signal.throwIfAborted();
      if (!this.#shown) this.#sayLoading(this.#strings);
      const result = await loaded;
      if (this.#category) this.#finding ??= await import('./finding.js').catch(() => undefined);
      signal.throwIfAborted();
      if (!result.ok) return await this.#fail(result.error, this.#strings);
      if (!this.#given) this.#framework = result.value;
      this.#show();
      /** @internal */
      this.dispatchEvent(new ReadyEvent(result.value));
      this.#follow();
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  #sayLoading(strings: Strings): void {
    const empty = [...this.childNodes].every(saysNothing);
    const words = h('div', { class: 'frame', lang: strings.language }, h('p', { class: 'quiet' }, strings.loading));
    this.#root.replaceChildren(...(empty ? [words] : []), h('slot'));
  }

  async #fail(problem: Problem, strings: Strings): Promise<void> {
    this.#showing.abort();
    this.#shown = undefined;
    if (!this.#given) this.#framework = undefined;
    const { failureView, sentences } = await import('../failure/failure.js').catch(() => ({
      failureView: undefined,
      sentences: undefined,
    }));
    // The file with the sentences cannot be had either: no connection is all that there is to say.
    const [reason, remedy] = sentences?.(strings.language, problem) ?? [strings.unreachable, ''];
    const again = (): void => void this.#load();
    const box =
      failureView?.([reason, remedy], problem, strings, again) ??
      h('p', { role: 'alert' }, strings.failed, ': ', reason);
    this.#root.replaceChildren(h('div', { class: 'frame', lang: strings.language }, box), h('slot'));
    /** @internal */
    this.dispatchEvent(new FailedEvent(problem.code, `${reason} ${remedy}`.trim(), problem.address));
  }

  #show(): void {
    const strings = this.#strings;
    if (!this.#framework || !strings) return;
    this.#showing.abort();
    const { signal } = (this.#showing = new AbortController());
    const content = outlineContent(this.#framework, { language: languageOf(this) });
    const compact = this.getAttribute('layout') === 'compact';
    const view = new OutlineView(
      content,
      {
        labels: strings.outline,
        headingLevel: compact ? 2 : 3,
        copyLinks: true,
        opened: (nodeId) => this.#opened(content, nodeId),
        copy: (nodeId, button) => void this.#copy(nodeId, button, strings),
      },
      signal,
    );
    const page = frameworkPage(view, {
      strings,
      compact,
      base: CompetenciesElement.network.addressOf(this) ?? document.baseURI,
      turned: () => void this.#find({}),
      searched: (query) => void this.#find({ query }, true),
      chosen: (category) => void this.#find({ category }, true),
    });
    const open = this.getAttribute('open');
    if (open) view.reveal(open);
    this.#shown = { content, view, page, signal };
    this.#filter(strings);
    this.#root.replaceChildren(page.element);
  }

  /** @param byPerson something was typed or chosen, not set by the page */
  async #find({ query = this.#query, category = this.#category }, byPerson = false): Promise<void> {
    this.#query = query;
    this.#category = category;
    try {
      this.#finding ??= await import('./finding.js');
    } catch {
      this.#shown?.page.announce(this.#strings?.unreachable ?? '');
    }
    const strings = this.#strings;
    if (!strings || this.#query !== query || this.#category !== category) return;
    const filtered = this.#filter(strings);
    if (!filtered || !byPerson) return;
    this.#announce(filtered.sentence);
    /** @internal */
    this.dispatchEvent(new FilteredEvent(query, category || undefined, filtered.count));
  }

  #filter(strings: Strings): { sentence: string; count: number } | undefined {
    if (!this.#shown) return undefined;
    const { content, view, page, signal } = this.#shown;
    const { categories = [] } = content.framework;
    const category = categories.find(({ id }) => id === this.#category);
    if (this.#finding) this.#shown.finder ??= new this.#finding.OutlineFinder(view, signal);
    const sifted = this.#shown.finder?.filter({ query: this.#query, category: category?.id });
    const searching = sifted !== undefined && sifted.terms.length > 0;
    const count = searching ? sifted.matches : (sifted?.competencies ?? content.competencies);
    const name = category && content.say(category.label).text;
    const words = this.#query.trim();
    const sentence = searching
      ? count > 0
        ? strings.matches(count, words)
        : strings.noMatches(words, name)
      : name && sifted
        ? strings.appliesTo(count, name)
        : count > 0
          ? strings.competencies(count)
          : strings.entries(content.rows.length);
    page.update({ sentence, query: this.#query, category, nothingFound: searching && count === 0 });
    return { sentence, count };
  }

  /** Said after a pause, so that a screen reader is not interrupted by every key. */
  #announce(sentence: string): void {
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => this.#shown?.page.announce(sentence), 500);
  }

  #opened({ framework, outline }: OutlineContent, nodeId: string): void {
    if (!outline.byId.get(nodeId)?.children.length) writeLink(nodeId, this);
    /** @internal */
    this.dispatchEvent(new OpenedEvent(nodeId, nodeUri(framework.id, nodeId)));
  }

  async #copy(nodeId: string, button: HTMLElement, strings: Strings): Promise<void> {
    writeLink(nodeId, this);
    if (await copyLink(linkTo(nodeId), button, strings)) this.#announce(strings.linkCopied);
  }

  /** Goes where the page's address points, if that is in here. */
  #follow(): void {
    const nodeId = linkedNode();
    const shown = this.#shown;
    if (nodeId === undefined || !shown?.content.outline.byId.has(nodeId) || !mayFollow(this)) return;
    if (this.#query || this.#category) {
      // A filter may hide what the address names.
      this.#query = this.#category = '';
      if (this.#strings) this.#filter(this.#strings);
    }
    const revealed = shown.view.reveal(nodeId);
    if (!revealed) return;
    const scroll = (): void => revealed.row.scrollIntoView({ block: 'start' });
    scroll();
    revealed.focus.focus({ preventScroll: true });
    // Rows above that were never drawn had a guessed height until now.
    requestAnimationFrame(() => requestAnimationFrame(scroll));
    /** @internal */
    this.dispatchEvent(new OpenedEvent(nodeId, nodeUri(shown.content.framework.id, nodeId)));
  }
}

const saysNothing = (node: Node): boolean =>
  node instanceof Element
    ? node.localName === 'script' || node.localName === 'template'
    : node.nodeType === Node.COMMENT_NODE || !node.textContent?.trim();

declare global {
  interface HTMLElementTagNameMap {
    'imh-competencies': CompetenciesElement;
  }
}
