import type { EvidenceLog, Framework, Result } from '@imh/core';
import { actionStyles, disabledStyles, GrowingList, type OutlineContent, outlineContent } from '@imh/elements';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { createRef } from 'lit/directives/ref.js';
import type { Problem } from '../data/problem.js';
import { Announcer } from '../element/announcer.js';
import { DocumentElement, type Load } from '../element/document-element.js';
import { fieldStyles } from '../element/field-styles.js';
import { LazyPart } from '../element/lazy-part.js';
import { rightsView } from '../element/rights-view.js';
import { FilesReadEvent, LogOpenedEvent } from '../events.js';
import { failureStyles } from '../failure/failure-styles.js';
import { type EvidenceStrings, evidenceStrings } from '../strings/evidence.js';
import { type EvidenceDocuments, evidenceDocuments } from './evidence-documents.js';
import { evidenceStyles } from './evidence-styles.js';
import { dropAreaView } from './files/drop-area-view.js';
import { FileDrop } from './files/file-drop.js';
import { FileReading } from './files/file-reading.js';
import { type LogFile, nameOf, type Read, type ReviewFile } from './files/review-file.js';
import { nothingOpened, type OpenedFiles, reviewedFiles, withNamed, without, withRead } from './opened-files.js';
import type { ListState } from './people/list-state.js';
import type { TeamGuide } from './team/team-guide.js';
import { ViewPart } from './view-part.js';

type View = { readonly is: 'list' | 'team' } | { readonly is: 'person'; readonly file: LogFile };

/**
 * For reviewers of submitted evidence logs: JSON or ZIP files, self-checks and reference ratings, dropped on the page or
 * chosen. Shows one row for each person; then coverage, progress, entries, certificates and questions to ask; or a
 * team's strengths and gaps without names. Files are only read; nothing is sent.
 *
 * @summary A reviewer opens submitted evidence logs; a program lead, a team's self-checks.
 * @tagname imh-evidence
 * @slot - Shown while the element loads, when it cannot be shown, and without JavaScript.
 *
 * @attr {string} src - URL of an imh-evidence-log document (JSON, or a ZIP that contains it) to show at once; with `mode="team"` also of sums or self-checks.
 * @attr {string} [framework=the JSON scripts inside the element] - URLs of the imh-framework documents to compare logs with, separated by spaces.
 * @attr {string} [requirements=the JSON scripts inside the element] - URLs of imh-requirements documents, separated by spaces. Each log is compared with the set for the category, purpose and association that it names.
 * @attr {"review" | "team"} [mode=review] - "team" is a page for a program lead: self-checks add up to strengths, gaps, a plan and sums without names.
 * @attr {string} trainings - URL of an imh-trainings document: with `mode="team"`, trainings that match the team's gaps.
 * @attr {string} [lang=the nearest `lang` around the element] - Language to show, such as "en" or "es".
 * @attr {"include" | "same-origin"} [credentials=`same-origin`] - "include" also sends cookies to other sites.
 *
 * @fires {ReadyEvent} imh-ready - Files can be dropped; `framework` is the first of the documents.
 * @fires {FailedEvent} imh-failed - The element cannot be shown; `code`, `message` and `address` give the reason.
 * @fires {FilesReadEvent} imh-read-files - Files were read; `opened` and `failed` count them.
 * @fires {LogOpenedEvent} imh-opened-log - A person's log was opened; `log` is the document.
 *
 * @csspart frame - The whole element.
 * @csspart drop - Area for dropped files.
 * @csspart rights - The rights statement of the framework.
 * @csspart failure - The reason why the element cannot be shown, or the file that could not be opened.
 *
 * @cssprop [--imh-sticky-top=0] - Offset of sticky table heads from the top, for pages with a fixed bar.
 */
export class EvidenceElement extends DocumentElement<EvidenceDocuments, EvidenceStrings> {
  static override documentAttributes = ['src', 'framework', 'requirements', 'trainings', 'mode', 'credentials'];
  static override styles = [
    DocumentElement.styles,
    actionStyles,
    disabledStyles,
    fieldStyles,
    failureStyles,
    evidenceStyles,
  ];

  @state() private opened: OpenedFiles = nothingOpened;
  @state() private view: View = { is: 'list' };
  @state() private list: ListState = { order: 'added', show: 'all', chosen: new Map() };
  /** Code that the person asked for cannot be loaded. */
  @state() private isUnreachable = false;

  readonly #announcer = new Announcer(this);
  readonly #unreachable = (): void => void (this.isUnreachable = true);
  readonly #notices = new LazyPart(this, () => import('./files/define-notices.js'), this.#unreachable);
  readonly #people = new ViewPart(this, () => import('./people/people.js'), this.#unreachable);
  readonly #person = new ViewPart(this, () => import('./person/define.js'), this.#unreachable);
  readonly #team = new ViewPart(this, () => import('./team/define.js'), this.#unreachable);
  readonly #reading = new FileReading(this, {
    done: (reads) => void this.#add(reads),
    failed: this.#unreachable,
  });
  readonly #drop = new FileDrop(this, (files) => this.#read(files));

  readonly #rows = new GrowingList(this, { first: 60, step: 20 });
  readonly #chooseButton = createRef<HTMLElement>();
  readonly #fileInput = createRef<HTMLInputElement>();
  /** In the list: the row or button that gets the focus when the person comes back to it. */
  #focusOn: ReviewFile | 'team' | undefined;
  readonly #focused = createRef<HTMLElement>();

  /** The guide to trainings that a program's page names. */
  #guide: TeamGuide | undefined;
  #isFrameworkGiven = false;
  #contents: readonly OutlineContent[] = [];
  #files: readonly ReviewFile[] = [];

  /** The logs that are open, in the order in which they were added. */
  get logs(): readonly EvidenceLog[] {
    return reviewedFiles(this.opened, this.#named).flatMap((file) => (file.kind === 'log' ? [file.log] : []));
  }

  /** The framework that logs are compared with, the first of several. Setting one replaces all others. */
  @property({ attribute: false })
  get framework(): Framework | undefined {
    return this.shown?.documents.frameworks[0];
  }

  set framework(framework: Framework | undefined) {
    this.#isFrameworkGiven = framework !== undefined;
    this.give('framework', framework);
  }

  get #named(): readonly Read[] {
    return this.shown?.documents.named ?? [];
  }

  protected override async loadWords(language: string): Promise<EvidenceStrings> {
    const views = [this.#people, this.#person, this.#team].map((view) => view.translate(language));
    const [words] = await Promise.all([evidenceStrings(language), ...views]);
    return words;
  }

  protected override async loadDocuments(load: Load): Promise<Result<EvidenceDocuments, Problem>> {
    const documents = await evidenceDocuments(load, this.#isFrameworkGiven);
    if (this.#isTeam) await this.#loadTeam(load, documents);
    else if (documents.ok && documents.value.named.length > 0) await this.#people.load(this.language);
    return documents;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('shown') && this.shown) {
      const { documents } = this.shown;
      const before = changed.get('shown') as typeof this.shown | undefined;
      this.#contents = documents.frameworks.map((framework) => outlineContent(framework, { language: this.language }));
      if (documents !== before?.documents) this.opened = withNamed(this.opened, documents.named);
    }
    if (changed.has('shown') || changed.has('opened')) this.#files = reviewedFiles(this.opened, this.#named);
    const { view } = this;
    // The page may name other logs now.
    if (view.is === 'person' && !this.#files.includes(view.file)) this.view = { is: 'list' };
    if (changed.has('opened') && this.opened.notices.length > 0) void this.#showNotices();
  }

  protected override renderDocuments(_documents: EvidenceDocuments, words: EvidenceStrings): TemplateResult {
    return html`${this.#isTeam ? this.#programView(words) : this.#reviewView(words)} ${this.#announcer.render()}
    ${this.#contents.map((content) => rightsView(content, words))}`;
  }

  async #loadTeam(load: Load, documents: Result<EvidenceDocuments, Problem>): Promise<void> {
    await this.#team.load(this.language);
    if (documents.ok) this.#guide = await this.#team.module?.loadTeamGuide(load, documents.value.framework);
  }

  /** True on a page for a program, where nothing is about applicants and their reviewers. */
  get #isTeam(): boolean {
    return this.getAttribute('mode') === 'team';
  }

  #programView(words: EvidenceStrings): TemplateResult {
    const { module, words: teamWords } = this.#team;
    if (!module || !teamWords) return html`<p role="alert">${words.unreachable}</p>`;
    return module.programPageView({
      words: teamWords,
      files: this.#files,
      contents: this.#contents,
      guide: this.#guide,
      drop: this.#dropView({ ...words, drop: teamWords.programDrop, dropWhat: teamWords.programDropWhat }),
      notices: this.#noticesView(words),
      alert: this.#alertView(words),
      remove: (file) => void this.#remove(file),
      announce: this.#announce,
      startReading: (host, result) => new FileReading(host, result),
    });
  }

  #reviewView(words: EvidenceStrings): TemplateResult {
    const isList = this.view.is === 'list';
    return html`${isList ? html`<h2 class="title">${words.heading}</h2>` : nothing}
      <p class="informal">${words.informal}</p>
      ${this.#dropView(words, !isList)} ${isList ? this.#noticesView(words) : nothing}
      <div class="main">${this.#alertView(words)} ${this.#files.length > 0 ? this.#viewOf(words) : nothing}</div>`;
  }

  #dropView(words: EvidenceStrings, isHidden = false): TemplateResult {
    return dropAreaView({
      words,
      isSmall: this.#files.length > 0,
      isHidden,
      isOver: this.#drop.isOver,
      progress: this.#reading.progress,
      button: this.#chooseButton,
      input: this.#fileInput,
      read: (files) => this.#read(files),
      stop: () => this.#reading.stop(),
    });
  }

  #alertView(words: EvidenceStrings): TemplateResult | typeof nothing {
    return this.isUnreachable ? html`<p role="alert">${words.unreachable}</p>` : nothing;
  }

  #noticesView(words: EvidenceStrings): TemplateResult | typeof nothing {
    if (!this.#notices.part || this.opened.notices.length === 0) return nothing;
    return html`<imh-evidence-notices
      .notices=${this.opened.notices}
      .language=${words.language}
      .dismiss=${this.#dismissNotices}
    ></imh-evidence-notices>`;
  }

  #viewOf(words: EvidenceStrings): unknown {
    const { requirements } = this.shown!.documents;
    const language = words.language;
    const common = {
      files: this.#files,
      contents: this.#contents,
      language,
      requirements,
      state: this.list,
      arrange: (change: Partial<ListState>) => (this.list = { ...this.list, ...change }),
      open: (file: LogFile) => void this.#open(file),
      announce: this.#announce,
    };
    switch (this.view.is) {
      case 'person':
        return this.#person.module!.personView({
          ...common,
          ...this.view,
          words: this.#person.words!,
          back: () => void this.#backToList(this.view.is === 'person' ? this.view.file : undefined),
        });
      case 'team':
        return this.#team.module!.teamView({
          files: this.#files,
          contents: this.#contents,
          words: this.#team.words!,
          back: () => void this.#backToList('team'),
        });
      default:
        if (!this.#people.module || !this.#people.words) return nothing;
        return this.#people.module.peopleView({
          ...common,
          words: this.#people.words,
          unreachable: this.#unreachable,
          openTeam: () => void this.#openTeam(),
          remove: (file) => void this.#remove(file),
          grow: (people) => this.#rows.renderedOf(people),
          focusOn: this.#focusOn,
          focused: this.#focused,
        });
    }
  }

  readonly #announce = (sentence: string): void => this.#announcer.announce(sentence);

  #read(files: readonly File[]): void {
    if (this.shown) void this.#reading.read(files);
  }

  async #add(reads: readonly Read[]): Promise<void> {
    const { opened, added, failed } = withRead(this.opened, reads, this.#named);
    this.isUnreachable = false;
    await (this.#isTeam ? this.#team : this.#people).load(this.language);
    this.opened = opened;
    this.view = { is: 'list' };
    await this.updateComplete;
    const words = this.shown?.words;
    if (words) {
      const counts = [added > 0 && words.filesRead(added), failed > 0 && words.filesFailed(failed)];
      this.#announce(counts.filter(Boolean).join('. '));
    }
    /** @internal */
    this.dispatchEvent(new FilesReadEvent(added, failed));
  }

  async #open(file: LogFile): Promise<void> {
    this.isUnreachable = false;
    if (!(await this.#person.load(this.language))) return;
    this.view = { is: 'person', file };
    await this.updateComplete;
    /** @internal */
    this.dispatchEvent(new LogOpenedEvent(file.log));
  }

  async #openTeam(): Promise<void> {
    this.isUnreachable = false;
    if (await this.#team.load(this.language)) this.view = { is: 'team' };
  }

  /** @param from where the person was before, and continues in the list */
  async #backToList(from: ReviewFile | 'team' | undefined): Promise<void> {
    this.view = { is: 'list' };
    await this.#focusInList(from);
  }

  async #remove(file: ReviewFile): Promise<void> {
    const next = this.#files.slice(this.#files.indexOf(file) + 1).find(({ kind }) => kind === 'log');
    this.opened = without(this.opened, file);
    const words = this.#people.words ?? this.#team.words!;
    this.#announce(words.removed(file.kind === 'log' ? nameOf(file) : file.name));
    await this.#focusInList(next);
  }

  /** Also for a person who dropped the files at the end of a long list. */
  async #showNotices(): Promise<void> {
    await this.#notices.load();
    await this.updateComplete;
    this.renderRoot.querySelector('imh-evidence-notices')?.scrollIntoView({ block: 'nearest' });
  }

  readonly #dismissNotices = (): void => {
    this.opened = { ...this.opened, notices: [] };
    this.#chooseButton.value?.focus();
  };

  async #focusInList(target: ReviewFile | 'team' | undefined): Promise<void> {
    this.#focusOn = target;
    this.requestUpdate();
    await this.updateComplete;
    (this.#focused.value ?? this.#chooseButton.value)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'imh-evidence': EvidenceElement;
  }
}
