import { type Framework, type Result, type SelfCheck, success, type Trainings } from '@imh/core';
import { outlineContent, ratingModeOf, ratingStyles } from '@imh/elements';
import { frameworkKind } from '../data/kinds/framework.js';
import type { Problem } from '../data/problem.js';
import { DocumentElement, type Load } from '../element/document-element.js';
import { formStyles } from '../element/form-styles.js';
import { sheetOf } from '../element/sheet.js';
import { AnsweredEvent, FinishedEvent } from '../events.js';
import { languageOf } from '../reader-language.js';
import { emptyView } from './empty-view.js';
import { SelfCheckPage, type Stage } from './self-check-page.js';
import { selfCheckStyles } from './self-check-styles.js';
import { Session } from './session.js';
import { type SelfCheckStrings, selfCheckStrings } from '../strings/self-check.js';

type Words = SelfCheckStrings;

interface Documents {
  readonly framework: Framework;
}

let sheet: CSSStyleSheet | undefined;

/**
 * How a person sees her own work, competency by competency: by the framework's scale, or in the grid of where she
 * learned it. A result by domain, gaps first, with a plan of her own; her claim and never a finding.
 *
 * What the element holds is shown until the framework is ready, and stays where it cannot be had. Answers stay in the
 * browser, from the first one on, and go nowhere else.
 *
 * @summary A self-check by a competency framework.
 * @tagname imh-self-check
 * @slot - Shown while the framework loads, when it cannot be shown, and without JavaScript.
 *
 * @attr {string} src - Address of an imh-framework document, relative to the page.
 * @attr {string} lang - Language to show, such as "en" or "es". Default: the nearest `lang` around the element.
 * @attr {string} category - Id of the category to rate; without, people choose.
 * @attr {"scale" | "sources"} mode - "sources" is the grid of where one learned what. Default: the framework's scale, if it has one.
 * @attr {string} trainings - Address of an imh-trainings document, for trainings that match the gaps.
 * @attr {"none"} storage - "none" keeps nothing in the browser. Default: answers are kept there from the first one on.
 * @attr {"include"} credentials - "include" sends cookies to another site, too. Default: only to the same site.
 *
 * @fires {ReadyEvent} imh-ready - The questions are on the page; `framework` is the document.
 * @fires {FailedEvent} imh-failed - There is nothing to show; `code`, `message` and `address` say why.
 * @fires {AnsweredEvent} imh-answered - A person answered or took an answer back; `nodeId`, `answer`, `answered`, `total`.
 * @fires {FinishedEvent} imh-finished - A person opened the result; `answers` is the imh-self-check document.
 *
 * @csspart frame - Everything.
 * @csspart title - The title.
 * @csspart start - What comes before the first question.
 * @csspart progress - How much is rated.
 * @csspart rating - All questions.
 * @csspart next - Button to the next area, or to the result.
 * @csspart finish - Button to the result so far.
 * @csspart result - The result.
 * @csspart yours - What becomes of the answers, and what one may do with them.
 * @csspart rights - Whose the text is, and what may be done with it.
 * @csspart failure - Why there is nothing to show.
 */
export class SelfCheckElement extends DocumentElement<Documents, Words> {
  static readonly observedAttributes = ['src', 'lang', 'category', 'mode', 'trainings', 'storage', 'credentials'];

  #page: SelfCheckPage | undefined;
  #session: Session | undefined;
  /** Answers that the page set before there was a framework for them. */
  #given: SelfCheck | undefined;
  #stage: Stage | undefined;
  #load: Load | undefined;

  constructor() {
    super((sheet ??= sheetOf(ratingStyles, formStyles, selfCheckStyles)));
  }

  /** The framework that is rated by. Setting one shows it in place of any other source. */
  get framework(): Framework | undefined {
    return this.shown?.documents.framework;
  }

  set framework(framework: Framework | undefined) {
    this.give('src', framework);
  }

  /** What the person has answered; undefined before the first answer. Setting a document opens it in place of that. */
  get answers(): SelfCheck | undefined {
    return this.#session?.document() ?? this.#given;
  }

  set answers(check: SelfCheck | undefined) {
    this.#given = check;
    const session = this.#session;
    if (!session) return;
    this.#stage = undefined;
    void this.#openGiven(session).then(() => this.show());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#session?.connect(this.connected!);
  }

  protected override changed(name: string, now: string | null): void {
    if (name === 'trainings' && this.#stage !== 'result') return;
    if (name === 'category') this.#stage = undefined;
    if (name === 'storage' && this.#session) this.#session.keeping = now === 'none' ? 'none' : 'kept';
    super.changed(name, now);
  }

  protected override loadWords(language: string): Promise<Words> {
    return selfCheckStrings(language);
  }

  protected override async loadDocuments(load: Load): Promise<Result<Documents, Problem>> {
    this.#load = load;
    const framework = await load('src', frameworkKind);
    return framework.ok ? success({ framework: framework.value }) : framework;
  }

  protected override async render({ framework }: Documents, words: Words, signal: AbortSignal): Promise<Node> {
    const content = outlineContent(framework, { language: languageOf(this) });
    const mode = ratingModeOf(content, this.getAttribute('mode'));
    const { base } = this;
    if (content.rows.length === 0) return emptyView(content, words, base);
    const session = await this.#sessionFor(framework);
    session.language = words.language;
    const category = this.getAttribute('category');
    session.categoryGiven = category || undefined;
    if (category !== null) session.said.category = session.categoryGiven;
    const page = new SelfCheckPage(
      this.root,
      content,
      {
        words,
        mode,
        session,
        base,
        categoryGiven: category !== null,
        answered: (...what) => {
          /** @internal */
          this.dispatchEvent(new AnsweredEvent(...what));
        },
        result: async (page) => {
          const { resultPage } = await import('../self-check-result/result-page.js');
          return resultPage(page, () => this.#guide());
        },
        act: (page, act) =>
          void import('../self-check-more/acts.js').then(
            ({ acts }) => acts[act](page),
            (error: unknown) => page.unreachable(error),
          ),
        stage: (stage) => this.#staged(stage),
      },
      signal,
    );
    session.elsewhere = (what) =>
      void import('../self-check-more/acts.js').then(({ saidElsewhere }) => saidElsewhere(page, what));
    this.#page = page;
    if (session.unreadable) session.elsewhere('unreadable');
    await page.show(this.#stage ?? page.firstStage());
    return page.element;
  }

  /** The session goes on while the same framework is shown, in whatever language. */
  async #sessionFor(framework: Framework): Promise<Session> {
    const known = this.#session;
    if (known?.framework.id === framework.id && known.framework.version === framework.version) return known;
    const session = new Session(framework, this.getAttribute('storage') !== 'none');
    this.#session = session;
    this.#stage = undefined;
    session.connect(this.connected!);
    if (this.#given) await this.#openGiven(session);
    else await session.read();
    return session;
  }

  async #openGiven(session: Session): Promise<void> {
    const { openGiven } = await import('./returning.js');
    await openGiven(session, this.#given);
    this.#given = undefined;
  }

  async #guide(): Promise<Result<Trainings, Problem> | undefined> {
    if (!this.#load || !(this.hasAttribute('trainings') || this.querySelector('script'))) return undefined;
    const { trainingsKind } = await import('../data/kinds/trainings.js');
    const guide = await this.#load('trainings', trainingsKind);
    return guide.ok || guide.error.code !== 'nothing' ? guide : undefined;
  }

  #staged(stage: Stage): void {
    const before = this.#stage;
    this.#stage = stage;
    const answers = this.answers;
    /** @internal */
    if (stage === 'result' && before !== stage && answers) this.dispatchEvent(new FinishedEvent(answers));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'imh-self-check': SelfCheckElement;
  }
}
