import { type Crosswalk, type Framework, type Result, type Side, success } from '@imh/core';
import { crosswalkKind } from '../data/kinds/crosswalk.js';
import { frameworkKind } from '../data/kinds/framework.js';
import type { Problem } from '../data/problem.js';
import { readDocument } from '../data/read-document.js';
import { Announcer } from '../element/announcer.js';
import { DocumentElement, type Load } from '../element/document-element.js';
import { sheetOf } from '../element/sheet.js';
import { FilteredEvent } from '../events.js';
import { languageOf } from '../reader-language.js';
import { crosswalkContent, type CrosswalkFilter, type Given, noFilter } from './crosswalk-content.js';
import { type CrosswalkPage, crosswalkPage } from './crosswalk-page.js';
import { crosswalkStyles } from './crosswalk-styles.js';
import { type CrosswalkStrings, crosswalkStrings } from '../strings/crosswalk.js';

type Words = CrosswalkStrings;

interface Documents {
  readonly crosswalk: Crosswalk;
  readonly from: Given;
  readonly to: Given;
}

let sheet: CSSStyleSheet | undefined;

/**
 * Two frameworks side by side, in a table that reads as sentences from either side: what is the same as, close to,
 * covers more than or only part of what, and what has no counterpart.
 *
 * What the element holds is shown until the crosswalk is ready, and stays where it cannot be had. The crosswalk comes
 * from `src`, or else from a `<script type="application/json">` inside the element.
 *
 * @summary Shows how two competency frameworks relate.
 * @tagname imh-crosswalk
 * @slot - Shown while the crosswalk loads, when it cannot be shown, and without JavaScript.
 *
 * @attr {string} src - Address of an imh-crosswalk document, relative to the page.
 * @attr {string} from - Address of the imh-framework document on one side: its names and rights.
 * @attr {string} to - The same for the other side.
 * @attr {string} lang - Language to show, such as "en" or "es". Default: the nearest `lang` around the element.
 * @attr {"compact"} layout - "compact" leaves out the title, for a page that has its own.
 * @attr {"include"} credentials - "include" sends cookies to another site, too. Default: only to the same site.
 *
 * @fires {ReadyEvent} imh-ready - The crosswalk is on the page; `documents` has it and both frameworks.
 * @fires {FailedEvent} imh-failed - There is nothing to show; `code`, `message` and `address` say why.
 * @fires {FilteredEvent} imh-filtered - A person searched, filtered or turned the sides; `query`, `category`,
 * `filters`, `count`.
 *
 * @csspart frame - Everything.
 * @csspart title - The crosswalk's title.
 * @csspart tools - The switch between the sides, search, filters and buttons.
 * @csspart table - The table.
 * @csspart rights - Whose the text is, and what may be done with it.
 * @csspart failure - Why there is nothing to show.
 */
export class CrosswalkElement extends DocumentElement<Documents, Words> {
  static readonly observedAttributes = ['src', 'from', 'to', 'lang', 'layout', 'credentials'];

  #page: { readonly view: CrosswalkPage; readonly announcer: Announcer; readonly words: Words } | undefined;
  #filter = noFilter;
  #side: Side = 'from';
  readonly #set: { from?: Framework | undefined; to?: Framework | undefined } = {};

  constructor() {
    super((sheet ??= sheetOf(crosswalkStyles)));
  }

  /** The crosswalk that is shown. Setting one shows it in place of any other source. */
  get crosswalk(): Crosswalk | undefined {
    return this.shown?.documents.crosswalk;
  }

  set crosswalk(crosswalk: Crosswalk | undefined) {
    this.give('src', crosswalk);
  }

  /** The framework on one side. Setting one uses it in place of any other source. */
  get from(): Framework | undefined {
    return this.#shownOn('from');
  }

  set from(framework: Framework | undefined) {
    this.give('from', (this.#set.from = framework));
  }

  /** The framework on the other side. Setting one uses it in place of any other source. */
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
    // All three at once.
    const asked = { from: this.#ask('from', load), to: this.#ask('to', load) };
    const crosswalk = await load('src', crosswalkKind);
    if (!crosswalk.ok) return crosswalk;
    const [from, to] = await Promise.all([
      asked.from ?? this.#inside(crosswalk.value.from.id),
      asked.to ?? this.#inside(crosswalk.value.to.id),
    ]);
    return success({ crosswalk: crosswalk.value, from, to });
  }

  protected override render({ crosswalk, from, to }: Documents, words: Words, signal: AbortSignal): Node {
    const content = crosswalkContent(crosswalk, { from, to }, { language: languageOf(this) });
    const announcer = new Announcer(signal);
    const view = crosswalkPage(
      content,
      {
        words,
        compact: this.getAttribute('layout') === 'compact',
        base: this.base,
        announcer,
        changed: (change) => this.#change(change),
        turned: (side) => {
          this.#side = side;
          this.#change({ relation: '' }, words.turned(content[side].name));
        },
      },
      signal,
    );
    view.update(this.#side, this.#filter);
    this.#page = { view, announcer, words };
    return view.element;
  }

  #change(change: Partial<CrosswalkFilter>, first = ''): void {
    this.#filter = { ...this.#filter, ...change };
    const { view, announcer } = this.#page!;
    const { sentence, count } = view.update(this.#side, this.#filter);
    announcer.say([first, sentence].filter(Boolean).join(' '));
    const { query, category, relation, onlyWithout } = this.#filter;
    const filters = {
      side: this.#side,
      ...(relation ? { relation } : {}),
      ...(onlyWithout ? { onlyWithout: 'true' } : {}),
    };
    /** @internal */
    this.dispatchEvent(new FilteredEvent(query, category || undefined, count, filters));
  }

  #shownOn(side: Side): Framework | undefined {
    const given = this.shown?.documents[side];
    return typeof given === 'object' ? given : undefined;
  }

  /** A framework that the page set, or that an attribute names; a crosswalk without names is still one. */
  #ask(side: Side, load: Load): Promise<Given> | undefined {
    if (!this.#set[side] && !this.hasAttribute(side)) return undefined;
    return load(side, frameworkKind).then((result) => (result.ok ? result.value : 'missing'));
  }

  /** A framework in a JSON script inside the element: either side may have one, so that the id counts. */
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
