import { type Framework, nodeUri, type Result, success } from '@imh/core';
import { breath, h, type OutlineContent, outlineContent, outlineStyles, OutlineView } from '@imh/elements';
import type { Finding } from '../competency-tools/finding.js';
import type { Tabs } from '../competency-tools/tabs.js';
import { frameworkKind } from '../data/kinds/framework.js';
import type { Source } from '../data/load-document.js';
import type { Problem } from '../data/problem.js';
import { DocumentElement, type Load } from '../element/document-element.js';
import { sheetOf } from '../element/sheet.js';
import { FilteredEvent, OpenedEvent } from '../events.js';
import { languageOf } from '../reader-language.js';
import { competenciesStyles } from './competencies-styles.js';
import { type FrameworkPage, frameworkPage } from './framework-page.js';
import { pageOf } from './page-address.js';
import { SpecialRows } from './special-rows.js';
import { type CompetenciesStrings, competenciesStrings } from '../strings/competencies.js';

type Words = CompetenciesStrings;

interface Documents {
  readonly framework: Framework;
}

interface Page {
  readonly view: OutlineView;
  readonly parts: FrameworkPage;
  readonly frame: HTMLElement;
  readonly special: SpecialRows;
  readonly signal: AbortSignal;
  finding?: Promise<Finding> | undefined;
}

/** From here on what goes before the first row takes a while. */
const manyRows = 1000;

const links = () => import('../competency-tools/links.js');

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
 * @attr {boolean | string} self-check - Adds a tab with a self-check; a value is its `mode`.
 * @attr {string} trainings - Address of an imh-trainings document: adds a tab with the training guide.
 * @attr {string} storage - For the self-check in its tab; see there.
 * @attr {string} page - Address of the page that people see, for links, when the element stands in a frame.
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
 * @cssprop --imh-font - Font; default: the page's.
 * @cssprop --imh-heading-font - Font of headings; default: the same.
 * @cssprop --imh-font-size - Size of text; default: the page's.
 * @cssprop --imh-line-height - Distance of lines, as a number; default 1.55.
 * @cssprop --imh-radius - Rounding of corners.
 * @cssprop --imh-space - Distance between parts.
 * @cssprop --imh-density - Height of controls and rows, as a number; default 1, closer is less.
 */
export class CompetenciesElement extends DocumentElement<Documents, Words> {
  static readonly observedAttributes = [
    'src',
    'lang',
    'category',
    'open',
    'layout',
    'self-check',
    'trainings',
    'storage',
    'page',
    'credentials',
  ];

  #page: Page | undefined;
  #query = '';
  #category = '';
  #tabs: Promise<Tabs> | undefined;
  #source: Source | undefined;
  /** What members may read; never kept longer than it is shown. */
  #membersText: Framework | undefined;

  constructor() {
    super((sheet ??= sheetOf(outlineStyles, competenciesStyles)));
  }

  /** The framework that is shown. Setting one shows it in place of any other source. */
  get framework(): Framework | undefined {
    return this.shown?.documents.framework;
  }

  set framework(framework: Framework | undefined) {
    this.give('src', framework);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const signal = this.connected!;
    addEventListener('hashchange', () => this.#follow(), { signal });
    // A person may have signed in meanwhile, in another tab.
    document.addEventListener('visibilitychange', () => document.hidden || this.#askForMembers(), { signal });
    this.#category = this.getAttribute('category') ?? '';
  }

  protected override changed(name: string, now: string | null): void {
    if (name === 'category') void this.#find({ category: now ?? '' });
    else if (name !== 'open') super.changed(name, now);
    else if (now) this.#use(links(), ({ openAt }) => this.#page && openAt(this.root, this.#page.view, now));
  }

  protected override loadWords(language: string): Promise<Words> {
    return competenciesStrings(language);
  }

  protected override async loadDocuments(load: Load): Promise<Result<Documents, Problem>> {
    this.#source = load.source;
    const framework = await load('src', frameworkKind);
    this.#membersText = undefined;
    return framework.ok ? success({ framework: framework.value }) : framework;
  }

  protected override async show(): Promise<void> {
    const focused = this.root.activeElement?.id;
    await super.show();
    if (focused) this.root.getElementById(focused)?.focus({ preventScroll: true });
  }

  protected override async render({ framework }: Documents, words: Words, signal: AbortSignal): Promise<Node> {
    const language = languageOf(this);
    const member = this.#membersText !== undefined;
    const content = outlineContent(this.#membersText ?? framework, { language, member });
    if (content.rows.length > manyRows) await breath();
    const compact = this.getAttribute('layout') === 'compact';
    const page = pageOf(this);
    const special = new SpecialRows(async () =>
      (await import('../competency-tools/special.js')).specialWork(content, {
        root: this.root,
        language,
        page,
        goTo: (nodeId) =>
          this.#use(links(), ({ goTo, writeLink }) => goTo(this.root, view, nodeId) && writeLink(nodeId, this)),
      }),
    );
    const view = new OutlineView(
      content,
      {
        labels: { ...words.outline, competencies: words.competencies },
        headingLevel: compact ? 2 : 3,
        copyLinks: page !== undefined,
        built: special.built,
        opened: (nodeId) => this.#opened(content, nodeId),
        copy: (nodeId, button) =>
          this.#use(links(), ({ copy }) => copy(nodeId, button, { element: this, frame, language, page, signal })),
      },
      signal,
    );
    const parts = frameworkPage(view, {
      strings: words,
      compact,
      base: this.base,
      turned: () => void this.#finding(),
      searched: (query) => void this.#find({ query }, true),
      chosen: (category) => void this.#find({ category }, true),
      print: (button) =>
        this.#use(import('../competency-tools/printing.js'), ({ printing }) => printing(button, view, language)),
      download: (button) =>
        this.#use(import('../competency-tools/download.js'), ({ downloading }) =>
          downloading(button, content, language),
        ),
    });
    const open = this.getAttribute('open');
    const before = this.#page?.view;
    // A page whose rows are closed is better than none.
    const linking = before || open ? await links().catch(() => undefined) : undefined;
    if (!before && open) linking?.openAt(this.root, view, open);
    await special.loading;
    const tabs = await this.#tabsIfWanted();
    const frame = tabs
      ? await tabs.frame(parts, {
          element: this,
          need: (tag) => CompetenciesElement.host.need(tag),
          category: () => this.#category,
          language,
          framework,
        })
      : h('div', { class: 'frame', part: 'frame', lang: words.language }, parts.about, parts.main, parts.rights);
    this.#page = { view, parts, frame, special, signal };
    if (this.#query || this.#category) await this.#find({});
    // Last, because until now a person may have opened rows of the page before.
    if (before) linking?.keepOpen(before, view);
    return frame;
  }

  protected override afterReady(): void {
    this.#follow();
    this.#askForMembers();
  }

  /** Whoever wants something that cannot be fetched hears so. */
  #use<Tool>(loading: Promise<Tool>, use: (tool: Tool) => unknown): void {
    void loading.then(use, () => this.#sayUnreachable());
  }

  #sayUnreachable(): void {
    const { words } = this.shown ?? {};
    if (words && this.#page) this.#page.parts.sentence.textContent = words.unreachable;
  }

  #tabsIfWanted(): Promise<Tabs | undefined> | undefined {
    if (!this.matches('[self-check], [trainings]')) return undefined;
    this.#tabs ??= import('../competency-tools/tabs.js').then(({ Tabs: Made }) => new Made(this.root));
    return this.#tabs.catch(() => (this.#tabs = undefined));
  }

  async #finding(): Promise<Finding | undefined> {
    const page = this.#page;
    if (!page) return undefined;
    const { view, parts, frame, special, signal } = page;
    page.finding ??= import('../competency-tools/finding.js').then(({ findingOn }) =>
      findingOn(view, parts, {
        root: this.root,
        frame,
        language: languageOf(this),
        plain: (text) => special.work?.plain(text) ?? text,
        showAll: () => void this.#find({ query: '', category: '' }, true),
        signal,
      }),
    );
    return page.finding.catch(() => (page.finding = undefined));
  }

  /** @param byPerson something was typed or chosen, not set by the page */
  async #find({ query = this.#query, category = this.#category }, byPerson = false): Promise<void> {
    this.#query = query;
    this.#category = category;
    const finding = await this.#finding();
    if (!finding) return this.#sayUnreachable();
    if (this.#query !== query || this.#category !== category) return;
    const { sentence, count } = finding.filter({ query, category });
    if (!byPerson) return;
    finding.announce(sentence);
    /** @internal */
    this.dispatchEvent(new FilteredEvent(query, category || undefined, count));
  }

  #opened(content: OutlineContent, nodeId: string): void {
    if (!content.outline.byId.get(nodeId)?.children.length)
      this.#use(links(), ({ writeLink }) => writeLink(nodeId, this));
    this.#tellOpened(content, nodeId);
  }

  #tellOpened({ framework }: OutlineContent, nodeId: string): void {
    /** @internal */
    this.dispatchEvent(new OpenedEvent(nodeId, nodeUri(framework.id, nodeId)));
  }

  /** Goes where the page's address points, if that is in here. */
  #follow(): void {
    if (!location.hash.startsWith('#imh=')) return;
    this.#use(links(), async ({ follow }) => {
      const view = this.#page?.view;
      const nodeId = await follow(this.root, view, async () => {
        (await this.#tabs)?.home();
        if (this.#query || this.#category) await this.#find({ query: '', category: '' });
      });
      if (nodeId !== undefined) this.#tellOpened(view!.content, nodeId);
    });
  }

  /** The statements, for whoever is signed in; for everybody else the outline is all there is. */
  #askForMembers(): void {
    const framework = this.framework;
    const source = this.#source;
    if (!framework?.rights?.membersSrc || !source || this.#membersText) return;
    this.#use(import('../competency-tools/members.js'), async ({ membersText, sayWelcome }) => {
      const text = await membersText(framework, source, this.base);
      if (!text || this.#membersText || this.framework !== framework || source.signal.aborted) return;
      this.#membersText = text;
      await this.show();
      if (this.#page) await sayWelcome(this.#page.frame, languageOf(this), this.#page.signal);
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'imh-competencies': CompetenciesElement;
  }
}
