import { type Framework, localDay, nodeUri, type Result, success, type Trainings } from '@imh/core';
import { frameworkKind } from '../data/kinds/framework.js';
import { trainingsKind } from '../data/kinds/trainings.js';
import type { Problem } from '../data/problem.js';
import { Announcer } from '../element/announcer.js';
import { DocumentElement, type Load } from '../element/document-element.js';
import { sheetOf } from '../element/sheet.js';
import { FilteredEvent, OpenedEvent } from '../events.js';
import { languageOf } from '../reader-language.js';
import { type FilterState, noFilter } from './filter-state.js';
import { type GuideContent, guideContent, type GuideEntry, unfiltered } from './guide-content.js';
import { type FoundIn, type GuidePage, guidePage } from './guide-page.js';
import { trainingsStyles } from './trainings-styles.js';
import { type TrainingsStrings, trainingsStrings } from '../strings/trainings.js';

type Words = TrainingsStrings;

interface Documents {
  readonly trainings: Trainings;
  readonly framework: Framework | undefined;
}

interface Page {
  readonly content: GuideContent;
  readonly view: GuidePage;
  readonly words: Words;
  readonly announcer: Announcer;
}

let sheet: CSSStyleSheet | undefined;

/**
 * A training guide to search and to filter by competency or area, date, length, format and language. It tells search
 * engines what it offers, and each training can be saved as planned evidence, in a file that stays with the person.
 *
 * What the element holds is shown until the guide is ready, and stays where it cannot be had. The guide comes from
 * `src`, or else from a `<script type="application/json">` inside the element.
 *
 * @summary Shows a training guide.
 * @tagname imh-trainings
 * @slot - Shown while the guide loads, when it cannot be shown, and without JavaScript.
 *
 * @attr {string} src - Address of an imh-trainings document, relative to the page.
 * @attr {string} framework - Address of the imh-framework document that names the competencies.
 * @attr {string} lang - Language to show, such as "en" or "es". Default: the nearest `lang` around the element.
 * @attr {"compact"} layout - "compact" leaves out the title, for a page that has its own.
 * @attr {"include"} credentials - "include" sends cookies to another site, too. Default: only to the same site.
 *
 * @fires {ReadyEvent} imh-ready - The guide is on the page; `documents.trainings` and `framework` are what is shown.
 * @fires {FailedEvent} imh-failed - There is nothing to show; `code`, `message` and `address` say why.
 * @fires {FilteredEvent} imh-filtered - A person searched or filtered; `query`, `category`, `filters`, `count`.
 * @fires {OpenedEvent} imh-opened - A competency was opened; `nodeId` and `uri` say which.
 * @fires {SavedEvent} imh-saved - A training was saved as evidence; `document` is the log, `fileName` its file.
 *
 * @csspart frame - Everything.
 * @csspart title - The guide's title.
 * @csspart tools - Search, filters and buttons.
 * @csspart trainings - The list.
 * @csspart training - One training.
 * @csspart heading - Title of a training.
 * @csspart rights - Whose the text is, and what may be done with it.
 * @csspart failure - Why there is nothing to show.
 */
export class TrainingsElement extends DocumentElement<Documents, Words> {
  static readonly observedAttributes = ['src', 'framework', 'lang', 'layout', 'credentials'];

  #page: Page | undefined;
  #finding: typeof import('./finding.js') | undefined;
  #filter = noFilter;
  #past = false;
  #gaps: readonly string[] = [];

  constructor() {
    super((sheet ??= sheetOf(trainingsStyles)));
  }

  /** The guide that is shown. Setting one shows it in place of any other source. */
  get trainings(): Trainings | undefined {
    return this.shown?.documents.trainings;
  }

  set trainings(trainings: Trainings | undefined) {
    this.give('src', trainings);
  }

  /** The framework that names the competencies. Setting one uses it in place of any other source. */
  get framework(): Framework | undefined {
    return this.shown?.documents.framework;
  }

  set framework(framework: Framework | undefined) {
    this.give('framework', framework);
  }

  /** Ids of nodes that the person wants to work on: trainings that touch them stand first, with the reason. */
  get gaps(): readonly string[] {
    return this.#gaps;
  }

  set gaps(gaps: readonly string[] | undefined) {
    this.#gaps = gaps ?? [];
    if (this.connected) void this.show();
  }

  protected override loadWords(language: string): Promise<Words> {
    return trainingsStrings(language);
  }

  protected override async loadDocuments(load: Load): Promise<Result<Documents, Problem>> {
    const naming = load('framework', frameworkKind);
    const trainings = await load('src', trainingsKind);
    if (!trainings.ok) return trainings;
    const framework = await naming;
    // A guide without names is still a guide.
    return success({ trainings: trainings.value, framework: framework.ok ? framework.value : undefined });
  }

  protected override async render(documents: Documents, words: Words, signal: AbortSignal): Promise<Node> {
    const { trainings, framework } = documents;
    const today = localDay(new Date());
    const fitting =
      framework && this.#gaps.length > 0
        ? (await import('./fitting-trainings.js')).fittingTrainings(trainings, framework, this.#gaps, today)
        : undefined;
    const content = guideContent(trainings, framework, { language: languageOf(this), today, fitting });
    const announcer = new Announcer(signal);
    const view = guidePage(
      content,
      {
        words,
        compact: this.getAttribute('layout') === 'compact',
        base: this.base,
        namesMissing: this.hasAttribute('framework') && !framework,
        announcer,
        save: (entry, card) => void this.#save(content, entry, card, words),
        changed: (change) => this.#change(change),
        turned: () => void this.#turn(),
        past: (shown) => {
          this.#past = shown;
          this.#changed();
        },
      },
      signal,
    );
    view.element.addEventListener('toggle', (event) => void this.#toggled(event), { capture: true, signal });
    const page = { content, view, words, announcer };
    // Something else may be shown by now.
    if (!signal.aborted) this.#page = page;
    this.#update(page);
    void this.#announce(content, signal);
    return view.element;
  }

  /** Loads what searching needs; false where that cannot be had. */
  async #turn(): Promise<boolean> {
    try {
      this.#finding ??= await import('./finding.js');
    } catch {
      if (this.#page) this.#page.announcer.say(this.#page.words.unreachable);
    }
    return this.#finding !== undefined;
  }

  #change(change: Partial<FilterState>): void {
    this.#filter = { ...this.#filter, ...change };
    if (this.#finding) this.#changed();
    else void this.#turn().then((ready) => ready && this.#changed());
  }

  #changed(): void {
    if (!this.#page) return;
    const { sentence, found } = this.#update(this.#page);
    this.#page.announcer.say(sentence);
    const { query, category } = this.#filter;
    /** @internal */
    this.dispatchEvent(new FilteredEvent(query, category || undefined, found.left.length, found.filters));
  }

  #update({ content, view, words }: Page): { readonly sentence: string; readonly found: FoundIn } {
    const found = this.#finding
      ? this.#finding.find(
          { content, page: view, words, changed: (change) => this.#change(change) },
          this.#filter,
          this.#past,
        )
      : {
          left: unfiltered(content, this.#past),
          filters: {},
          past: content.entries.length - unfiltered(content, false).length,
          marks: [],
          waysOut: [],
        };
    return { found, sentence: view.show(found, this.#filter, this.#past) };
  }

  async #toggled({ target }: Event): Promise<void> {
    if (!(target instanceof HTMLDetailsElement) || !target.open || !this.#page) return;
    const { node } = target.dataset;
    if (node === undefined) return;
    const { content, words, view } = this.#page;
    /** @internal */
    this.dispatchEvent(new OpenedEvent(node, nodeUri(content.names!.framework.id, node)));
    if (!(await this.#turn())) return;
    this.#finding!.fillDetails(target, content, words, (id) => {
      this.#change({ ...noFilter, node: id });
      view.sentence.focus();
    });
  }

  async #save(content: GuideContent, entry: GuideEntry, card: HTMLElement, words: Words): Promise<void> {
    const announcer = this.#page?.announcer;
    try {
      const { saveEvidence } = await import('./save-evidence.js');
      const event = saveEvidence(content, entry, card, words);
      announcer?.say(`${words.saved(event.fileName)} ${words.savedHow}`);
      /** @internal */
      this.dispatchEvent(event);
    } catch {
      announcer?.say(words.unreachable);
    }
  }

  async #announce(content: GuideContent, signal: AbortSignal): Promise<void> {
    try {
      const { announce } = await import('./announcement.js');
      announce(this, content, signal);
    } catch {
      // People see the guide all the same.
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'imh-trainings': TrainingsElement;
  }
}
