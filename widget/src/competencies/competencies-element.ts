import { type Framework, nodeUri, type Result, success } from '@imh/core';
import { type OutlineContent, outlineContent, type OutlineFinder, outlineStyles, OutlineView } from '@imh/elements';
import { frameworkKind } from '../data/kinds/framework.js';
import type { Problem } from '../data/problem.js';
import { Announcer } from '../element/announcer.js';
import { DocumentElement, type Load } from '../element/document-element.js';
import { sheetOf } from '../element/sheet.js';
import { FilteredEvent, OpenedEvent } from '../events.js';
import { languageOf } from '../reader-language.js';
import type { Strings } from '../strings/strings.js';
import { stringsOf } from '../strings/strings-of.js';
import { competenciesStyles } from './competencies-styles.js';
import { copyLink } from './copy-link.js';
import { linkedNode, linkTo, mayFollow, writeLink } from './deep-link.js';
import { type FrameworkPage, frameworkPage } from './framework-page.js';

type Words = Strings<'competencies'>;

interface Documents {
  readonly framework: Framework;
}

interface Page {
  readonly content: OutlineContent;
  readonly view: OutlineView;
  readonly page: FrameworkPage;
  readonly announcer: Announcer;
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
export class CompetenciesElement extends DocumentElement<Documents, Words> {
  static readonly observedAttributes = ['src', 'lang', 'category', 'open', 'layout', 'credentials'];
  /** @internal */
  static override readonly early = ['framework'];

  #page: Page | undefined;
  #query = '';
  #category = '';
  #finding: typeof import('./finding.js') | undefined;

  constructor() {
    super((sheet ??= sheetOf(outlineStyles, competenciesStyles)));
  }

  /** The framework that is shown. Setting one shows it in place of any other source. */
  get framework(): Framework | undefined {
    return this.shown?.documents.framework;
  }

  set framework(framework: Framework | undefined) {
    this.give(frameworkKind.format, framework);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', () => this.#follow(), { signal: this.connected! });
    this.#category = this.getAttribute('category') ?? '';
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (!this.connected || before === now) return;
    if (name === 'src' || name === 'credentials') void this.load();
    else if (name === 'lang') void this.reword();
    else if (name === 'layout') void this.show();
    else if (name === 'category') void this.#find({ category: now ?? '' });
    else if (now) this.#page?.view.reveal(now);
  }

  protected override loadWords(language: string): Promise<Words> {
    return stringsOf('competencies', language);
  }

  protected override async loadDocuments(load: Load): Promise<Result<Documents, Problem>> {
    const framework = await load('src', frameworkKind);
    return framework.ok ? success({ framework: framework.value }) : framework;
  }

  protected override async render({ framework }: Documents, words: Words, signal: AbortSignal): Promise<Node> {
    if (this.#category) this.#finding ??= await import('./finding.js').catch(() => undefined);
    const content = outlineContent(framework, { language: languageOf(this) });
    const compact = this.getAttribute('layout') === 'compact';
    const announcer = new Announcer(signal);
    const view = new OutlineView(
      content,
      {
        labels: { ...words.outline, competencies: words.competencies },
        headingLevel: compact ? 2 : 3,
        copyLinks: true,
        opened: (nodeId) => this.#opened(content, nodeId),
        copy: (nodeId, button) => void this.#copy(nodeId, button, words),
      },
      signal,
    );
    const page = frameworkPage(view, {
      strings: words,
      compact,
      base: CompetenciesElement.host.network.addressOf(this, 'src') ?? document.baseURI,
      turned: () => void this.#find({}),
      searched: (query) => void this.#find({ query }, true),
      chosen: (category) => void this.#find({ category }, true),
      announcer,
    });
    const open = this.getAttribute('open');
    if (open) view.reveal(open);
    this.#page = { content, view, page, announcer, signal };
    this.#filter(words);
    return page.element;
  }

  protected override afterReady(): void {
    this.#follow();
  }

  /** @param byPerson something was typed or chosen, not set by the page */
  async #find({ query = this.#query, category = this.#category }, byPerson = false): Promise<void> {
    this.#query = query;
    this.#category = category;
    const { words } = this.shown ?? {};
    try {
      this.#finding ??= await import('./finding.js');
    } catch {
      if (words) this.#page?.announcer.say(words.unreachable);
    }
    if (!words || this.#query !== query || this.#category !== category) return;
    const filtered = this.#filter(words);
    if (!filtered || !byPerson) return;
    this.#page?.announcer.say(filtered.sentence);
    /** @internal */
    this.dispatchEvent(new FilteredEvent(query, category || undefined, filtered.count));
  }

  #filter(words: Words): { sentence: string; count: number } | undefined {
    if (!this.#page) return undefined;
    const { content, view, page, signal } = this.#page;
    const { categories = [] } = content.framework;
    const category = categories.find(({ id }) => id === this.#category);
    if (this.#finding) this.#page.finder ??= new this.#finding.OutlineFinder(view, signal);
    const sifted = this.#page.finder?.filter({ query: this.#query, category: category?.id });
    const searching = sifted !== undefined && sifted.terms.length > 0;
    const count = searching ? sifted.matches : (sifted?.competencies ?? content.competencies);
    const name = category && content.say(category.label).text;
    const query = this.#query.trim();
    const sentence = searching
      ? count > 0
        ? words.matches(count, query)
        : words.noMatches(query, name)
      : name && sifted
        ? words.appliesTo(count, name)
        : count > 0
          ? words.competencies(count)
          : words.entries(content.rows.length);
    page.update({ sentence, query: this.#query, category, nothingFound: searching && count === 0 });
    return { sentence, count };
  }

  #opened({ framework, outline }: OutlineContent, nodeId: string): void {
    if (!outline.byId.get(nodeId)?.children.length) writeLink(nodeId, this);
    /** @internal */
    this.dispatchEvent(new OpenedEvent(nodeId, nodeUri(framework.id, nodeId)));
  }

  async #copy(nodeId: string, button: HTMLElement, words: Words): Promise<void> {
    writeLink(nodeId, this);
    if (await copyLink(linkTo(nodeId), button, words)) this.#page?.announcer.say(words.linkCopied);
  }

  /** Goes where the page's address points, if that is in here. */
  #follow(): void {
    const nodeId = linkedNode();
    const page = this.#page;
    if (nodeId === undefined || !page?.content.outline.byId.has(nodeId) || !mayFollow(this)) return;
    if (this.#query || this.#category) {
      // A filter may hide what the address names.
      this.#query = this.#category = '';
      if (this.shown) this.#filter(this.shown.words);
    }
    const revealed = page.view.reveal(nodeId);
    if (!revealed) return;
    const scroll = (): void => revealed.row.scrollIntoView({ block: 'start' });
    scroll();
    revealed.focus.focus({ preventScroll: true });
    // Rows above that were never drawn had a guessed height until now.
    requestAnimationFrame(() => requestAnimationFrame(scroll));
    /** @internal */
    this.dispatchEvent(new OpenedEvent(nodeId, nodeUri(page.content.framework.id, nodeId)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'imh-competencies': CompetenciesElement;
  }
}
