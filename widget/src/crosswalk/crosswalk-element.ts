import { type Crosswalk, type CrosswalkReading, type Framework, type Result, type Side, success } from '@imh/core';
import { GrowingList } from '@imh/elements';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { createRef, type Ref } from 'lit/directives/ref.js';
import { crosswalkKind } from '../data/kinds/crosswalk.js';
import { frameworkKind } from '../data/kinds/framework.js';
import type { Problem } from '../data/problem.js';
import { readDocument } from '../data/read-document.js';
import { Announcer } from '../element/announcer.js';
import { DocumentElement, type Load } from '../element/document-element.js';
import { fieldStyles } from '../element/field-styles.js';
import { forLatest } from '../element/for-latest.js';
import { FilteredEvent } from '../events.js';
import { type CrosswalkStrings, crosswalkStrings } from '../strings/crosswalk.js';
import { type CrosswalkContent, crosswalkContent, type Given } from './crosswalk-content.js';
import { type CrosswalkFilter, crosswalkFilter, noFilter } from './crosswalk-filter.js';
import { type SideView, sideView } from './crosswalk-side.js';
import { crosswalkStyles } from './crosswalk-styles.js';
import { crosswalkTable, firstRows } from './crosswalk-table.js';
import { crosswalkTools } from './crosswalk-tools.js';
import { crosswalkView } from './crosswalk-view.js';

type Words = CrosswalkStrings;

interface Documents {
  readonly crosswalk: Crosswalk;
  readonly from: Given;
  readonly to: Given;
}

/** What the table shows. */
interface Found {
  readonly content: CrosswalkContent;
  readonly view: SideView;
  readonly matching: ReadonlySet<CrosswalkReading>;
}

/**
 * Two frameworks side by side, in a table that reads as sentences from either side: which entry is the same as, is close to,
 * covers more or covers only part of which other entry, and which has no match.
 *
 * The content of the element is shown until the crosswalk is ready, and stays if the crosswalk cannot be loaded. The
 * crosswalk comes from `src`, or else from a `<script type="application/json">` inside the element.
 *
 * @summary Shows how two competency frameworks relate.
 * @tagname imh-crosswalk
 * @slot - Shown while the crosswalk loads, when it cannot be shown, and without JavaScript.
 *
 * @attr {string} src - URL of an imh-crosswalk document, relative to the page.
 * @attr {string} from - URL of the imh-framework document on one side, for its names and rights.
 * @attr {string} to - URL of the imh-framework document on the other side.
 * @attr {string} [lang=the nearest `lang` around the element] - Language to show, such as "en" or "es".
 * @attr {"compact"} layout - "compact" omits the title, for a page that has its own.
 * @attr {"include" | "same-origin"} [credentials=`same-origin`] - "include" also sends cookies to other sites.
 *
 * @fires {ReadyEvent} imh-ready - The crosswalk is on the page; `documents` contains it and both frameworks.
 * @fires {FailedEvent} imh-failed - The crosswalk cannot be shown; `code`, `message` and `address` give the reason.
 * @fires {FilteredEvent} imh-filtered - A person searched, filtered or swapped the sides; `query`, `category`,
 * `filters`, `count`.
 *
 * @csspart frame - The whole element.
 * @csspart title - The crosswalk's title.
 * @csspart tools - The switch between the sides, search, filters and buttons.
 * @csspart table - The table.
 * @csspart rights - Rights statement and trademarks.
 * @csspart failure - The reason why the crosswalk cannot be shown.
 */
export class CrosswalkElement extends DocumentElement<Documents, Words> {
  static override documentAttributes = ['src', 'from', 'to', 'credentials'];
  static override styles = [DocumentElement.styles, fieldStyles, crosswalkStyles];

  /** "compact" omits the title. */
  @property() layout = '';
  @state() private filter = noFilter;
  @state() private side: Side = 'from';

  /** Undefined while nothing is shown. */
  #found: Found | undefined;
  readonly #set: { from?: Framework | undefined; to?: Framework | undefined } = {};
  readonly #searchInput: Ref<HTMLInputElement> = createRef();
  readonly #announcer = new Announcer(this);
  readonly #growing = new GrowingList(this, { first: firstRows, step: 10 });
  readonly #contentOf = forLatest(({ crosswalk, from, to }: Documents, _words: Words) =>
    crosswalkContent(crosswalk, { from, to }, { language: this.language }),
  );
  readonly #viewOf = forLatest((content: CrosswalkContent, side: Side) => {
    this.#growing.reset();
    return sideView(content, side);
  });
  readonly #matchingOf = forLatest(
    (content: CrosswalkContent, { side, readings }: SideView, filter: CrosswalkFilter) =>
      new Set(readings.filter(crosswalkFilter(content, side, filter))),
  );

  /** The crosswalk that is shown. Setting one shows it in place of any other source. */
  @property({ attribute: false })
  get crosswalk(): Crosswalk | undefined {
    return this.shown?.documents.crosswalk;
  }

  set crosswalk(crosswalk: Crosswalk | undefined) {
    this.give('src', crosswalk);
  }

  /** The framework on one side. Setting one uses it in place of any other source. */
  @property({ attribute: false })
  get from(): Framework | undefined {
    return this.#shownOn('from');
  }

  set from(framework: Framework | undefined) {
    this.give('from', (this.#set.from = framework));
  }

  /** The framework on the other side. Setting one uses it in place of any other source. */
  @property({ attribute: false })
  get to(): Framework | undefined {
    return this.#shownOn('to');
  }

  set to(framework: Framework | undefined) {
    this.give('to', (this.#set.to = framework));
  }

  protected override loadWords(language: string): Promise<Words> {
    return crosswalkStrings(language);
  }

  protected override async loadDocuments(load: Load): Promise<Result<Documents, Problem>> {
    // All three load at once.
    const loading = { from: this.#ask('from', load), to: this.#ask('to', load) };
    const crosswalk = await load('src', crosswalkKind);
    if (!crosswalk.ok) return crosswalk;
    const [from, to] = await Promise.all([
      loading.from ?? this.#inside(crosswalk.value.from.id),
      loading.to ?? this.#inside(crosswalk.value.to.id),
    ]);
    return success({ crosswalk: crosswalk.value, from, to });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#found = this.shown && this.#find(this.shown.documents, this.shown.words);
  }

  protected override renderDocuments(_documents: Documents, words: Words): unknown {
    const { content, view, matching } = this.#found!;
    const { filter } = this;
    return crosswalkView({
      ...{ content, view, words, base: this.base, isCompact: this.layout === 'compact', hasMatches: matching.size > 0 },
      tools: crosswalkTools({
        ...{ content, view, filter, words, sentence: this.#sentence(words), searchInput: this.#searchInput },
        status: this.#announcer.render(),
        turn: (side) => void this.#turn(side),
        change: (change) => void this.#change(change),
      }),
      table: crosswalkTable({ content, view, matching, growing: this.#growing, words }),
      showAll: () => void this.#showAll(),
    });
  }

  #find(documents: Documents, words: Words): Found {
    const content = this.#contentOf(documents, words);
    const view = this.#viewOf(content, this.side);
    return { content, view, matching: this.#matchingOf(content, view, this.filter) };
  }

  /** How many rows match. */
  #sentence(words: Words): string {
    const { view, matching } = this.#found!;
    if (matching.size === 0) return words.nothing;
    const isFiltered = matching.size < view.readings.length || Object.values(this.filter).some(Boolean);
    return isFiltered ? words.found(matching.size) : words.rows(matching.size);
  }

  async #turn(side: Side): Promise<void> {
    this.side = side;
    await this.#change({ relation: '' }, (words) => words.turned(this.#found!.content[side].name));
  }

  async #showAll(): Promise<void> {
    await this.#change(noFilter);
    this.#searchInput.value?.focus();
  }

  /** @param news announced before the number of rows */
  async #change(change: Partial<CrosswalkFilter>, news: (words: Words) => string = () => ''): Promise<void> {
    this.filter = { ...this.filter, ...change };
    await this.updateComplete;
    if (!this.shown || !this.#found) return;
    const { words } = this.shown;
    this.#announcer.announce([news(words), this.#sentence(words)].filter(Boolean).join(' '));
    const { query, category, relation, onlyWithout } = this.filter;
    const filters = {
      side: this.side,
      ...(relation ? { relation } : {}),
      ...(onlyWithout ? { onlyWithout: 'true' } : {}),
    };
    /** @internal */
    this.dispatchEvent(new FilteredEvent(query, category || undefined, this.#found.matching.size, filters));
  }

  #shownOn(side: Side): Framework | undefined {
    const given = this.shown?.documents[side];
    return typeof given === 'object' ? given : undefined;
  }

  /** A framework that the page set, or that an attribute names; the crosswalk is shown without it if that fails. */
  #ask(side: Side, load: Load): Promise<Given> | undefined {
    if (!this.#set[side] && !this.hasAttribute(side)) return undefined;
    return load(side, frameworkKind).then((result) => (result.ok ? result.value : 'missing'));
  }

  /** A framework in a JSON script inside the element; the scripts of both sides differ only by id. */
  async #inside(id: string): Promise<Given> {
    if (!this.querySelector('script')) return undefined;
    const { scriptsOf } = await import('../data/inside.js');
    for (const text of scriptsOf(this, frameworkKind.format)) {
      const result = await readDocument(text, frameworkKind);
      if (result.ok && result.value.id === id) return result.value;
    }
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'imh-crosswalk': CrosswalkElement;
  }
}
