import { type Framework, nodeUri, type Result, success } from '@imh/core';
import { breath, outlineStyles } from '@imh/elements';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { frameworkKind } from '../data/kinds/framework.js';
import type { Source } from '../data/load-document.js';
import type { Problem } from '../data/problem.js';
import { DocumentElement, type Load } from '../element/document-element.js';
import { fieldStyles } from '../element/field-styles.js';
import { LazyPart } from '../element/lazy-part.js';
import { heldBackView, rightsView } from '../element/rights-view.js';
import { switchAttribute } from '../element/switch-attribute.js';
import { OpenedEvent } from '../events.js';
import { type CompetenciesStrings, competenciesStrings } from '../strings/competencies.js';
import { pageAddress } from './links/page-address.js';
import { aboutView } from './page/about-view.js';
import { competenciesStyles } from './page/competencies-styles.js';
import { createFrameworkView, type FrameworkView } from './page/framework-view.js';
import type { PageExtras } from './page/page-extras.js';
import { canFilterByCategory, toolbarView } from './page/toolbar-view.js';
import { RowExtrasLoader } from './rows/row-extras-loader.js';
import type { Tabs } from './tabs/tabs.js';
import { type Filter, noFilter } from './tools/filter.js';
import type { Tools } from './tools/tools.js';

interface Documents {
  readonly framework: Framework;
}

/** From this many nodes on, preparing them is a task of its own. */
const manyNodes = 1000;

/** A shorter list is read, not searched. */
const shortList = 12;

/**
 * A competency framework to search, to filter by category, and to browse from domains down to how a competency shows
 * in practice.
 *
 * The content of the element is shown until the framework is ready, and stays if it cannot be loaded. The framework
 * comes from `src`, or else from a `<script type="application/json">` or from nested lists inside the element.
 *
 * @summary Shows a competency framework.
 * @tagname imh-competencies
 * @slot - Shown while the framework loads, when it cannot be shown, and without JavaScript.
 *
 * @attr {string} src - URL of an imh-framework document, relative to the page.
 * @attr {string} [lang=the nearest `lang` around the element] - Language to show, such as "en" or "es".
 * @attr {string} category - Id of the category that is selected at first.
 * @attr {string} open - Id of the node that is open at first.
 * @attr {"compact"} layout - "compact" omits title, description and introduction, for a page that has its own.
 * @attr {boolean | "scale" | "sources"} self-check - Adds a tab with a self-check. The value sets its `mode`.
 * @attr {string} trainings - URL of an imh-trainings document. Adds a tab with the training guide.
 * @attr {string} requirements - URLs of imh-requirements documents, separated by spaces. Adds a tab with what each category asks.
 * @attr {"none"} storage - "none" keeps no answers of the self-check in the browser.
 * @attr {string} [page=the page itself] - URL of the page that links point to, if the element is in a frame.
 * @attr {"include" | "same-origin"} [credentials=`same-origin`] - "include" also sends cookies to other sites.
 *
 * @fires {ReadyEvent} imh-ready - The framework is rendered; `framework` is the document.
 * @fires {FailedEvent} imh-failed - The framework cannot be shown; `code`, `message` and `address` give the reason.
 * @fires {OpenedEvent} imh-opened - A node was opened; `nodeId` and `uri` identify it.
 * @fires {FilteredEvent} imh-filtered - A person searched or selected a category; `query`, `category`, `count`.
 *
 * @csspart frame - The whole element.
 * @csspart title - The framework's title.
 * @csspart introduction - The association's own introduction.
 * @csspart tools - Search, category and buttons.
 * @csspart comparison - The comparison of categories.
 * @csspart outline - All rows.
 * @csspart heading - Heading of a domain or area.
 * @csspart competency-heading - Heading of a competency.
 * @csspart practice - "How it shows in practice".
 * @csspart rights - Rights statement and trademarks.
 * @csspart failure - The reason why the framework cannot be shown.
 *
 * @cssprop --imh-accent - Color of controls, and of the mark beside a linked row.
 * @cssprop --imh-on-accent - Text on the accent color.
 * @cssprop --imh-warm - Line beside "How it shows in practice", and beside a failure.
 * @cssprop --imh-mark - Background of search matches.
 * @cssprop --imh-surface - Background of quiet boxes.
 * @cssprop --imh-line - Lines between rows.
 * @cssprop --imh-control-line - Borders of fields and buttons.
 * @cssprop --imh-quiet - Less important text.
 * @cssprop --imh-field - Background of fields.
 * @cssprop --imh-field-text - Text in fields.
 * @cssprop --imh-focus - Focus ring.
 * @cssprop [--imh-font=the page's] - Font.
 * @cssprop [--imh-heading-font=`--imh-font`] - Font of headings.
 * @cssprop [--imh-font-size=the page's] - Size of text.
 * @cssprop [--imh-line-height=1.55] - Line height, as a number.
 * @cssprop --imh-radius - Rounding of corners.
 * @cssprop --imh-space - Distance between parts.
 * @cssprop [--imh-density=1] - Height of controls and rows, as a number; smaller is denser.
 */
export class CompetenciesElement extends DocumentElement<Documents, CompetenciesStrings> {
  static override styles = [DocumentElement.styles, fieldStyles, outlineStyles, competenciesStyles];

  static override properties: PropertyDeclarations = {
    framework: { attribute: false, noAccessor: true },
    category: {},
    open: {},
    layout: {},
    selfCheck: { attribute: 'self-check', converter: switchAttribute },
    trainingsSource: { attribute: 'trainings' },
    requirements: {},
    storage: {},
    page: {},
    membersText: { state: true },
    isUnreachable: { state: true },
  };

  category: string | null = null;
  open: string | null = null;
  layout: string | null = null;
  selfCheck: string | null = null;
  trainingsSource: string | null = null;
  requirements: string | null = null;
  storage: string | null = null;
  page: string | null = null;

  /** Statements for members; never kept longer than they are shown. */
  private membersText: Framework | undefined;
  /** A part of the code could not be loaded. */
  private isUnreachable = false;

  readonly #unreachable = (): void => void (this.isUnreachable = true);
  readonly #tools = new LazyPart<Tools>(
    this,
    async () => (await import('./tools/tools.js')).createTools(this, this.language, this.#unreachable),
    this.#unreachable,
  );
  readonly #tabs = new LazyPart<Tabs>(
    this,
    async () => (await import('./tabs/tabs.js')).createTabs(this, (tag) => CompetenciesElement.host.need(tag)),
    this.#unreachable,
  );
  readonly #extras = new LazyPart<PageExtras>(
    this,
    async () => (await import('./page/page-extras.js')).createPageExtras(this.renderRoot as ShadowRoot),
    this.#unreachable,
  );
  #view: FrameworkView | undefined;
  /** Created while the next documents or strings load. */
  #prepared: FrameworkView | undefined;
  #source: Source | undefined;
  /** Id of a focused control in a row, while its view is replaced. */
  #focusedId: string | undefined;

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
    addEventListener('hashchange', () => this.#followAddress(), { signal });
    // The person may have signed in meanwhile, in another tab.
    document.addEventListener('visibilitychange', () => document.hidden || this.#showMembersText(), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#view?.ended.abort();
  }

  protected override loadWords(language: string): Promise<CompetenciesStrings> {
    return competenciesStrings(language);
  }

  protected override async loadDocuments(load: Load): Promise<Result<Documents, Problem>> {
    this.#source = load.source;
    const framework = await load('src', frameworkKind);
    this.membersText = undefined;
    if (!framework.ok) return framework;
    if (framework.value.nodes.length > manyNodes) await breath();
    return success({ framework: framework.value });
  }

  /** Creates the view and loads what its first render needs, so that nothing moves afterwards. */
  protected override async prepare({ framework }: Documents, words: CompetenciesStrings): Promise<void> {
    const view = this.#createView(framework, words);
    const needsTools = this.category || this.open || this.#hasTabs;
    await Promise.all([
      view.extras.loading,
      needsTools && this.#tools.load(),
      this.#hasTabs && this.#tabs.load(),
      (framework.introduction || (framework.categories?.length && !canFilterByCategory(view.content))) &&
        this.#extras.load(),
    ]);
    await this.#tools.part?.translate(words.language);
    await this.#extras.part?.load(framework);
    this.#prepared = view;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { shown } = this;
    const isNew = ['shown', 'membersText', 'layout', 'page'].some((name) => changed.has(name));
    const isFirst = shown && !this.#view;
    if (shown && isNew) this.#replaceView(this.#prepared ?? this.#createView(shown.documents.framework, shown.words));
    if (shown && (changed.has('category') || isFirst)) this.#setFilter({ category: this.category ?? '' });
    if (shown && this.open && (changed.has('open') || isFirst)) {
      const { open } = this;
      this.#useTools(({ links }, view) => links.open(view, open));
    }
    if (shown && this.#hasTabs) void this.#tabs.load();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#focusedId) this.#byId(this.#focusedId)?.focus({ preventScroll: true });
    this.#focusedId = undefined;
  }

  protected override documentsReady(): void {
    this.#followAddress();
    this.#showMembersText();
  }

  protected override renderDocuments({ framework }: Documents, words: CompetenciesStrings): unknown {
    const { content } = this.#view!;
    const main = this.#renderMain(words);
    const tools = this.#tools.part;
    const tabs = this.#hasTabs && tools ? this.#tabs.part : undefined;
    return html`${this.#isCompact ? nothing : [aboutView(content, words), this.#extras.part?.introduction(content)]}
    ${
      tabs && tools
        ? tabs.render({
            strings: tools.strings,
            framework,
            view: this.#view!,
            source: this.#source!,
            main,
            category: tools.filter.filter.category,
            attributes: this,
          })
        : main
    }
    ${rightsView(content, words)} ${tools?.announcer.render()}`;
  }

  #renderMain(words: CompetenciesStrings) {
    const view = this.#view!;
    const { content, outline } = view;
    const { rows } = content;
    const tools = this.#tools.part;
    const result = tools?.filter.result;
    const everything = everythingIn(view, words);
    const toolbar = toolbarView({
      content,
      strings: words,
      hasToggles: outline.hasToggles,
      ...(tools?.filter.filter ?? noFilter),
      sentence: this.isUnreachable ? words.unreachable : (result?.sentence ?? everything),
      hint: result?.hint,
      showAll: result && tools?.strings.showAll,
      choosing: tools?.choice.open,
      drawer: tools?.choice.render(view, tools.filter.filter.category),
      onTurn: () => void this.#tools.load(),
      onFilter: (change) => this.#useTools(({ filter }) => filter.setByPerson(change, view, everything)),
      onShowAll: () => tools?.filter.clearByPerson(view, everything),
      onToggleAll: (open) => outline.setAllOpen(open),
      onChoose: (choice) => this.#useTools((used) => used.choice.toggle(choice, view)),
    });
    return html`${rows.length > shortList || outline.hasToggles ? toolbar : nothing}
    ${rows.length > 0 ? outline.element : html`<p class="quiet">${words.empty}</p>`}
    ${heldBackView(content, words, this.base)} ${this.#extras.part?.categories(content, words, this.#isCompact)}`;
  }

  get #isCompact(): boolean {
    return this.layout === 'compact';
  }

  get #hasTabs(): boolean {
    return (this.selfCheck ?? this.trainingsSource ?? this.requirements) !== null;
  }

  #byId(id: string): HTMLElement | null {
    return (this.renderRoot as ShadowRoot).getElementById(id);
  }

  #createView(framework: Framework, words: CompetenciesStrings): FrameworkView {
    const page = pageAddress(this.page);
    return createFrameworkView({
      framework: this.membersText ?? framework,
      strings: words,
      language: this.language,
      member: this.membersText !== undefined,
      headingLevel: this.#isCompact ? 2 : 3,
      copyLinks: page !== undefined,
      extras: (content) =>
        new RowExtrasLoader(async () =>
          (await import('./rows/row-extras.js')).createRowExtras(content, {
            root: this.renderRoot as ShadowRoot,
            language: words.language,
            page,
            onGoTo: (nodeId) => this.#useTools(({ links }, view) => links.follow(view, nodeId)),
          }),
        ),
      onOpen: (nodeId) => this.#onOpen(nodeId),
      onCopy: (nodeId, button) => this.#useTools(({ links }) => links.copy(nodeId, button, page)),
    });
  }

  #replaceView(view: FrameworkView): void {
    this.#prepared = undefined;
    this.#focusedId = (this.renderRoot as ShadowRoot).activeElement?.id;
    if (this.#view) view.outline.openNodes(this.#view.outline.openedNodes());
    this.#view?.ended.abort();
    this.#view = view;
    this.#tools.part?.filter.apply(view);
  }

  /** At once if the tools are loaded, so that the next paint shows it. */
  #useTools(use: (tools: Tools, view: FrameworkView) => unknown): void {
    const { part } = this.#tools;
    if (part && this.#view) use(part, this.#view);
    else void this.#tools.load().then((loaded) => loaded && this.#view && use(loaded, this.#view));
  }

  #setFilter(change: Partial<Filter>): void {
    if (this.#tools.part || Object.values(change).some(Boolean)) {
      this.#useTools(({ filter }, view) => filter.set(change, view));
    }
  }

  #onOpen(nodeId: string): void {
    const isCompetency = !this.#view?.content.outline.byId.get(nodeId)?.children.length;
    if (isCompetency) this.#useTools(({ links }) => links.write(nodeId));
    this.#reportOpened(nodeId);
  }

  #reportOpened(nodeId: string): void {
    /** @internal */
    this.dispatchEvent(new OpenedEvent(nodeId, nodeUri(this.framework!.id, nodeId)));
  }

  /** Goes to the node that the page's address names, if the framework contains it. */
  #followAddress(): void {
    if (!location.hash.startsWith('#imh=')) return;
    this.#useTools((tools, view) => tools.followAddress(view, this.#tabs.part, (nodeId) => this.#reportOpened(nodeId)));
  }

  /** Shows the statements to a reader who is signed in; for everybody else the outline is all there is. */
  #showMembersText(): void {
    const framework = this.framework;
    const source = this.#source;
    if (!framework?.rights?.membersSrc || !source || this.membersText) return;
    this.#useTools((tools) =>
      tools.showMembersText(framework, source, this.base, (text) => !this.membersText && (this.membersText = text)),
    );
  }
}

/** How much there is without a filter, in words. */
function everythingIn({ content }: FrameworkView, words: CompetenciesStrings): string {
  const { competencies, rows } = content;
  return competencies > 0 ? words.competencies(competencies) : words.entries(rows.length);
}

declare global {
  interface HTMLElementTagNameMap {
    'imh-competencies': CompetenciesElement;
  }
}
