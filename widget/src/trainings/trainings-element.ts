import { type Framework, localDay, nodeUri, type Result, success, type Training, type Trainings } from '@imh/core';
import { GrowingList } from '@imh/elements';
import type { GuideFault } from '@imh/formats/guide';
import { nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { createRef, type Ref } from 'lit/directives/ref.js';
import { frameworkKind } from '../data/kinds/framework.js';
import type { GuideTableReading } from '../data/guide-table-reading.js';
import { trainingsKind } from '../data/kinds/trainings.js';
import type { Problem } from '../data/problem.js';
import { Announcer } from '../element/announcer.js';
import { DocumentElement, type Load } from '../element/document-element.js';
import { fieldStyles } from '../element/field-styles.js';
import { forLatest } from '../element/for-latest.js';
import { LazyPart } from '../element/lazy-part.js';
import { FilteredEvent, OpenedEvent } from '../events.js';
import { chunksOf } from '../list-filters/chunks.js';
import { type TrainingsStrings, trainingsStrings } from '../strings/trainings.js';
import { filterChoices } from './filter-choices.js';
import { filterForm } from './filter-form.js';
import { type FilterName, noFilter, withoutFilter } from './filter-state.js';
import type { GuideActions } from './guide-actions.js';
import { type GuideContent, guideContent, type GuideEntry, type NamedCompetency } from './guide-content.js';
import { GuideParts } from './guide-parts.js';
import { GuideSearch } from './guide-search.js';
import { guideView, sentenceFor } from './guide-view.js';
import { OfferAnnouncement } from './offer-announcement.js';
import type { SaveResult } from './training-card.js';
import { firstCards, trainingList } from './training-list.js';
import { trainingsStyles } from './trainings-styles.js';

type Words = TrainingsStrings;
type FittingPart = typeof import('./fitting-trainings.js');

interface Documents {
  readonly trainings: Trainings;
  readonly framework: Framework | undefined;
  /** Of the spreadsheet that the guide was read from. */
  readonly tableFaults: readonly GuideFault[];
}

/**
 * A training guide to search and to filter by competency or area, date, length, format and language. Search engines get
 * its trainings as structured data, and each training can be saved as planned evidence, in a file that stays with the
 * person.
 *
 * The content of the element is shown until the guide is ready, and stays if the guide cannot be loaded. The guide comes
 * from `src`, or else from a `<script type="application/json">` inside the element. It may be a spreadsheet: CSV
 * with a row that names the columns.
 *
 * @summary Shows a training guide.
 * @tagname imh-trainings
 * @slot - Shown while the guide loads, when it cannot be shown, and without JavaScript.
 *
 * @attr {string} src - URL of an imh-trainings document or of a spreadsheet as CSV, relative to the page.
 * @attr {string} framework - URL of the imh-framework document that names the competencies.
 * @attr {string} [lang=the nearest `lang` around the element] - Language to show, such as "en" or "es".
 * @attr {"crosswalk"} view - "crosswalk" lists every competency with its trainings, and those without one first.
 * @attr {"compact"} layout - "compact" omits the title, for a page that has its own.
 * @attr {"include" | "same-origin"} [credentials=`same-origin`] - "include" also sends cookies to other sites.
 *
 * @fires {ReadyEvent} imh-ready - The guide is rendered; `documents.trainings` and `framework` contain it.
 * @fires {FailedEvent} imh-failed - The guide cannot be shown; `code`, `message` and `address` give the reason.
 * @fires {FilteredEvent} imh-filtered - A person searched or filtered; `query`, `category`, `filters`, `count`.
 * @fires {OpenedEvent} imh-opened - A competency was opened; `nodeId` and `uri` identify it.
 * @fires {SavedEvent} imh-saved - A training was saved as evidence; `document` is the log, `fileName` its file.
 *
 * @csspart frame - The whole element.
 * @csspart title - The guide's title.
 * @csspart tools - Search, filters and buttons.
 * @csspart trainings - The list.
 * @csspart training - One training.
 * @csspart heading - Title of a training.
 * @csspart crosswalk - All competencies, with view="crosswalk".
 * @csspart domain - A domain there.
 * @csspart competency - A competency there, with its trainings.
 * @csspart rights - Rights statement and trademarks.
 * @csspart failure - The reason why the guide cannot be shown.
 */
export class TrainingsElement extends DocumentElement<Documents, Words> {
  static override documentAttributes = ['src', 'framework', 'credentials'];
  static override styles = [DocumentElement.styles, fieldStyles, trainingsStyles];

  /** "compact" omits the title. */
  @property() layout = '';
  /** "crosswalk" lists every competency with its trainings. */
  @property() view = '';
  /** The person went from the crosswalk to the trainings on one competency. */
  @state() private leftCrosswalk = false;
  @state() private opened: ReadonlyMap<Training, ReadonlySet<string>> = new Map();
  @state() private saved: ReadonlyMap<Training, SaveResult> = new Map();

  #gaps: readonly string[] = [];
  /** Of what is shown; undefined while nothing is. */
  #content: GuideContent | undefined;
  readonly #searchInput: Ref<HTMLInputElement> = createRef();
  readonly #sentence: Ref<HTMLElement> = createRef();
  readonly #chips = new Map<FilterName, HTMLElement>();
  readonly #announcer = new Announcer(this);
  readonly #offer = new OfferAnnouncement(this);
  readonly #growing = new GrowingList(this, { first: firstCards, step: 4 });
  readonly #search = new GuideSearch(this, {
    changed: () => this.#reportFilter(),
    failed: () => this.#announceUnreachable(),
  });
  readonly #fitting = new LazyPart(
    this,
    () => import('./fitting-trainings.js'),
    () => this.#announceUnreachable(),
  );
  readonly #parts = new GuideParts(this, () => this.#announceUnreachable());
  readonly #saving = new LazyPart(
    this,
    () => import('./save-evidence.js'),
    () => this.#announceUnreachable(),
  );

  readonly #contentOf = forLatest(
    ({ trainings, framework }: Documents, _words: Words, gaps: readonly string[], part: FittingPart | undefined) => {
      const today = localDay(new Date());
      const fitting =
        framework && gaps.length > 0 ? part?.fittingTrainings(trainings, framework, gaps, today) : undefined;
      return guideContent(trainings, framework, { language: this.language, today, fitting });
    },
  );
  readonly #choicesOf = forLatest(filterChoices);
  readonly #chunksOf = forLatest(chunksOf<GuideEntry>);
  readonly #sentenceFor = forLatest(sentenceFor);

  readonly #actions: GuideActions = {
    startFinding: () => void this.#search.load(),
    changeFilter: (change) => void this.#search.change(change),
    removeFilter: (name) => this.#removeFilter(name),
    loosenFilter: (name) => {
      void this.#search.change(withoutFilter(this.#search.filter, name));
      void this.#focus(() => this.#sentence.value);
    },
    clearFilters: () => {
      void this.#search.change(noFilter);
      void this.#focus(() => this.#searchInput.value);
    },
    togglePast: () => void this.#search.togglePast(),
    openCompetency: (entry, competency) => this.#openCompetency(entry, competency),
    showAllOn: (node) => this.showTrainingsOn(node),
    print: () => void this.#print(),
    save: (entry) => void this.#save(entry),
  };

  /** The guide that is shown. Setting one shows it in place of any other source. */
  @property({ attribute: false })
  get trainings(): Trainings | undefined {
    return this.shown?.documents.trainings;
  }

  set trainings(trainings: Trainings | undefined) {
    this.give('src', trainings);
  }

  /** The framework that names the competencies. Setting one uses it in place of any other source. */
  @property({ attribute: false })
  get framework(): Framework | undefined {
    return this.shown?.documents.framework;
  }

  set framework(framework: Framework | undefined) {
    this.give('framework', framework);
  }

  /** Ids of nodes that the person wants to work on: trainings on them are listed first, with the reason. */
  @property({ attribute: false })
  get gaps(): readonly string[] {
    return this.#gaps;
  }

  set gaps(gaps: readonly string[] | undefined) {
    this.#gaps = gaps ?? [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // So that Ctrl+P prints what the button prints: the browser does not wait for code.
    const prepare = ({ key }: KeyboardEvent): void => {
      if ((key === 'Control' || key === 'Meta') && this.#content)
        void this.#parts.loadPrinted(this.shown!.words.language);
    };
    addEventListener('keydown', prepare, { signal: this.connected! });
  }

  /** @internal Lists the trainings on a node and below it. */
  showTrainingsOn(node: string): void {
    this.leftCrosswalk = true;
    void this.#search.change({ ...noFilter, node });
    void this.#focus(() => this.#sentence.value);
  }

  protected override loadWords(language: string): Promise<Words> {
    return trainingsStrings(language);
  }

  protected override async loadDocuments(load: Load): Promise<Result<Documents, Problem>> {
    const naming = load('framework', frameworkKind);
    const fitting = this.#gaps.length > 0 ? this.#fitting.load() : undefined;
    const crosswalk = this.view === 'crosswalk' ? this.#parts.loadCrosswalk(this.language) : undefined;
    let tableFaults: readonly GuideFault[] = [];
    const reading: GuideTableReading = {
      framework: async () => valueOf(await naming),
      language: this.language,
      onFaults: (faults) => (tableFaults = faults),
    };
    const trainings = await load('src', trainingsKind(reading));
    if (!trainings.ok) return trainings;
    await crosswalk;
    const [framework] = await Promise.all([naming, fitting]);
    // A guide is shown without names if the framework cannot be loaded.
    return success({ trainings: trainings.value, framework: valueOf(framework), tableFaults });
  }

  protected override async prepare({ tableFaults }: Documents, words: Words): Promise<void> {
    if (tableFaults.length > 0) await this.#parts.loadTableFaults(words.language);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { shown } = this;
    if (changed.has('shown') && shown?.documents.trainings !== this.#content?.guide) this.#growing.reset();
    if (changed.has('view') && this.view === 'crosswalk') void this.#parts.loadCrosswalk(this.language);
    if (changed.has('gaps') && this.#gaps.length > 0) void this.#fitting.load();
    this.#content = shown && this.#contentOf(shown.documents, shown.words, this.#gaps, this.#fitting.part);
    if (this.#content) this.#search.update(this.#content);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#offer.update(this.#content);
  }

  protected override renderDocuments({ framework, tableFaults }: Documents, words: Words): unknown {
    const content = this.#content!;
    const actions = this.#actions;
    const { filter, found, part, includesPast, isUnreachable, usesMore } = this.#search;
    const choices = this.#choicesOf(content, words);
    const form = { choices, filter, words, actions, searchInput: this.#searchInput, opensMore: usesMore };
    const isCompact = this.layout === 'compact';
    const guide = { content, filter, found: found!, words, actions };
    const crosswalk = this.view === 'crosswalk' ? this.#parts.byCompetency : undefined;
    const headingLevel = isCompact ? 2 : 3;
    return guideView({
      ...guide,
      isCompact,
      includesPast,
      base: this.base,
      namesMissing: this.hasAttribute('framework') && !framework,
      crosswalkNotice: crosswalk?.renderNotice(words.language, {
        lacksFramework: !content.names,
        back: this.leftCrosswalk ? this.#returnToCrosswalk : undefined,
      }),
      crosswalk: this.leftCrosswalk ? undefined : crosswalk?.render({ ...guide, headingLevel }),
      sentence: isUnreachable ? words.unreachable : this.#sentenceFor(found!, words),
      sentenceElement: this.#sentence,
      form: guard([choices, filter, words, usesMore], () => filterForm(form)),
      chips: part?.filterChips({ ...guide, chips: this.#chips }) ?? nothing,
      status: this.#announcer.render(),
      list: () =>
        trainingList({
          ...guide,
          chunks: this.#chunksOf(content.entries),
          growing: this.#growing,
          headingLevel,
          opened: this.opened,
          saved: this.saved,
          details: { view: part?.competencyDetails, isUnreachable },
        }),
      waysOut: part?.waysOut(guide) ?? nothing,
      printed: this.#parts.printed?.render(guide),
      tableFaults: this.#parts.tableFaults?.render(tableFaults, words.language),
    });
  }

  /** Without the code for the guide on paper, the list is printed as it is. */
  async #print(): Promise<void> {
    await this.#parts.loadPrinted(this.shown!.words.language);
    print();
  }

  readonly #returnToCrosswalk = (): void => {
    this.leftCrosswalk = false;
    void this.#search.change(noFilter);
    void this.#focus(() => this.#sentence.value);
  };

  #reportFilter(): void {
    const { shown } = this;
    const { found, filter } = this.#search;
    if (!shown || !found) return;
    this.#announcer.announce(this.#sentenceFor(found, shown.words));
    /** @internal */
    this.dispatchEvent(
      new FilteredEvent(filter.query, filter.category || undefined, found.matching.size, found.filters),
    );
  }

  #removeFilter(name: FilterName): void {
    const names = Object.keys(this.#search.found?.filters ?? {}) as FilterName[];
    const others = names.filter((other) => other !== name);
    const next = others[Math.min(names.indexOf(name), others.length - 1)];
    void this.#search.change(withoutFilter(this.#search.filter, name));
    void this.#focus(() => (next && this.#chips.get(next)) ?? this.#sentence.value);
  }

  #openCompetency({ training }: GuideEntry, { id }: NamedCompetency): void {
    this.opened = new Map(this.opened).set(training, new Set(this.opened.get(training)).add(id));
    void this.#search.load();
    /** @internal */
    this.dispatchEvent(new OpenedEvent(id, nodeUri(this.#content!.names!.framework.id, id)));
  }

  async #save(entry: GuideEntry): Promise<void> {
    const part = await this.#saving.load();
    const { shown } = this;
    if (!shown || !this.#content) return;
    const { words } = shown;
    const event = part?.saveEvidence(this.#content, entry, words.language);
    this.saved = new Map(this.saved).set(entry.training, event ? { fileName: event.fileName } : 'failed');
    if (!event) return;
    this.#announcer.announce(`${words.saved(event.fileName)} ${words.savedHow}`);
    /** @internal */
    this.dispatchEvent(event);
  }

  /** Moves the focus once the page shows what the person did. */
  async #focus(target: () => HTMLElement | undefined): Promise<void> {
    await this.updateComplete;
    target()?.focus();
  }

  #announceUnreachable(): void {
    if (this.shown) this.#announcer.announce(this.shown.words.unreachable);
  }
}

const valueOf = <Value>(result: Result<Value, unknown>): Value | undefined => (result.ok ? result.value : undefined);

declare global {
  interface HTMLElementTagNameMap {
    'imh-trainings': TrainingsElement;
  }
}
