import { failure, type Framework, type Result, type SelfCheck, success } from '@imh/core';
import {
  actionStyles,
  breath,
  type OutlineContent,
  phrase,
  ratingModeOf,
  type RatingPlan,
  ratingStyles,
} from '@imh/elements';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { frameworkKind } from '../data/kinds/framework.js';
import type { Problem } from '../data/problem.js';
import { Announcer } from '../element/announcer.js';
import { DocumentElement, type Load } from '../element/document-element.js';
import { formStyles } from '../element/form-styles.js';
import { addStyles } from '../element/late-styles.js';
import { LazyPart } from '../element/lazy-part.js';
import { heldBackView, rightsView } from '../element/rights-view.js';
import { AnsweredEvent, FinishedEvent } from '../events.js';
import { type SelfCheckStrings, selfCheckStrings } from '../strings/self-check.js';
import { DerivedContent } from './derived-content.js';
import { CurrentSession } from './keeping/current-session.js';
import { KeepingPart } from './keeping/keeping-part.js';
import { hasContent } from './keeping/self-check-state.js';
import type { Session } from './keeping/session.js';
import { RatingStage } from './rating/rating-stage.js';
import type { StartProps } from './rating/start-view.js';
import { ResultStage } from './result/result-stage.js';
import { selfCheckStyles } from './self-check-styles.js';

type Words = SelfCheckStrings;

interface Documents {
  readonly framework: Framework;
}

/** `start`: before the first question. */
type Stage = 'start' | 'rating' | 'result';

/**
 * A person rates their own work, competency by competency: by the framework's scale, or in the grid of where they
 * learned it. The result shows gaps first, then counts by domain, with a professional development plan; it is the
 * person's own view and not an evaluation.
 *
 * The element's content is shown until the framework is ready, and stays if it cannot be loaded. Answers are kept in the
 * browser, from the first one on, and are not sent anywhere.
 *
 * @summary A self-check by a competency framework.
 * @tagname imh-self-check
 * @slot - Shown while the framework loads, when it cannot be shown, and without JavaScript.
 *
 * @attr {string} src - URL of an imh-framework document, relative to the page.
 * @attr {string} [lang=the nearest `lang` around the element] - Language to show, such as "en" or "es".
 * @attr {string} [category=people choose] - Id of the category to rate.
 * @attr {"scale" | "sources"} [mode=`scale` if the framework has one] - "sources" is the grid of where the person learned what.
 * @attr {string} trainings - URL of an imh-trainings document, for trainings that match the gaps.
 * @attr {"none"} [storage=kept from the first answer on] - "none" keeps no answers in the browser.
 * @attr {"include" | "same-origin"} [credentials=`same-origin`] - "include" also sends cookies to other sites.
 *
 * @fires {ReadyEvent} imh-ready - The questions are rendered; `framework` is the document.
 * @fires {FailedEvent} imh-failed - The framework cannot be shown; `code`, `message` and `address` give the reason.
 * @fires {AnsweredEvent} imh-answered - A person answered a question or cleared an answer; `nodeId`, `answer`, `answered`, `total`.
 * @fires {FinishedEvent} imh-finished - A person opened the result; `answers` is the imh-self-check document.
 *
 * @csspart frame - The whole element.
 * @csspart title - The title.
 * @csspart start - Introduction and choices before the first question.
 * @csspart progress - Number of rated questions.
 * @csspart rating - All questions.
 * @csspart next - Button to the next area, or to the result.
 * @csspart finish - Button to the result so far.
 * @csspart result - The result.
 * @csspart yours - Where the answers are kept, and what the person can do with them.
 * @csspart rights - The rights statement of the framework.
 * @csspart failure - The reason why the self-check cannot be shown.
 */
export class SelfCheckElement extends DocumentElement<Documents, Words> {
  static override styles = [DocumentElement.styles, actionStyles, ratingStyles, formStyles, selfCheckStyles];

  // Not decorators, which cost 500 bytes here: see `DocumentElement`.
  static override properties: PropertyDeclarations = {
    framework: { attribute: false, noAccessor: true },
    answers: { attribute: false, noAccessor: true },
    category: {},
    mode: {},
    trainings: {},
    storage: {},
    stage: { state: true },
  };

  category: string | null = null;
  mode: string | null = null;
  trainings: string | null = null;
  storage: string | null = null;

  /** Undefined: the first stage that applies. */
  private stage: Stage | undefined;

  readonly #announcer = new Announcer(this);
  readonly #keeping = new KeepingPart(this, {
    showRating: () => void this.#show('rating', true),
    showFirst: (takesFocus) => this.#show(this.#firstStage(), takesFocus),
    focusContent: () => this.#focusContent(),
  });
  /** Where the person chooses a category, or continues with earlier answers. */
  readonly #start = new LazyPart(
    this,
    async () => {
      const { startStyles, startView } = await import('./rating/start-view.js');
      addStyles(this.renderRoot as ShadowRoot, startStyles);
      return startView;
    },
    // Before the first render, `loadDocuments` reports it.
    (error) => this.shown && this.#keeping.unreachable(error),
  );
  readonly #result = new ResultStage(this, {
    backToRating: () => void this.#show('rating', true),
    continued: () => void this.#show('rating', false).then(() => this.#rating!.view.nextUnrated()),
    removed: (sentence, { close, undo: label }, act) =>
      void this.#keeping.notify({ sentence, close, undo: { label, act }, takesFocus: true }),
    unreachable: (error) => this.#keeping.unreachable(error),
  });
  readonly #current = new CurrentSession(this, {
    opened: () => (this.stage = undefined),
    reported: (incident) => void this.#keeping.report(incident),
  });
  readonly #derived = new DerivedContent();
  #rating: RatingStage | undefined;
  #load: Load | undefined;

  /** The framework that is rated by. Setting one shows it in place of any other source. */
  get framework(): Framework | undefined {
    return this.shown?.documents.framework;
  }

  set framework(framework: Framework | undefined) {
    this.give('src', framework);
  }

  /** What the person has answered; undefined before the first answer. Setting a document opens it in place of that. */
  get answers(): SelfCheck | undefined {
    return this.#current.answers;
  }

  set answers(check: SelfCheck | undefined) {
    this.#current.answers = check;
  }

  protected override loadWords(language: string): Promise<Words> {
    return selfCheckStrings(language);
  }

  protected override async loadDocuments(load: Load): Promise<Result<Documents, Problem>> {
    this.#load = load;
    // Most frameworks have categories; the code loads together with the framework then.
    if (this.category === null) void this.#start.load();
    const loaded = await load('src', frameworkKind);
    if (!loaded.ok) return loaded;
    const framework = loaded.value;
    const session = await this.#current.prepare(framework, this.storage !== 'none');
    if (!session) return failure({ code: 'network' });
    session.giveCategory(this.category);
    if (this.#firstStage(session) === 'start' && !(await this.#start.load())) return failure({ code: 'network' });
    this.#derived.contentOf(framework, this.language);
    return success({ framework });
  }

  /** Creates the first questions before the first render, so that each is a task of its own and none is long. */
  protected override async prepare({ framework }: Documents, words: Words): Promise<void> {
    const session = this.#current.sessionOf(framework);
    if (this.shown || !session || this.#firstStage(session) === 'start') return;
    await breath();
    const content = this.#derived.contentOf(framework, this.language);
    if (content.rows.length === 0) return;
    const plan = this.#derived.planOf(content, ratingModeOf(content, this.mode), session.state.category);
    this.#prepareRating(content, plan, words, session);
    await breath();
    this.#rating?.start();
    await breath();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.shown) return;
    const { documents, words } = this.shown;
    const isOther = this.#current.adopt(documents.framework);
    const session = this.#session;
    if (changed.has('storage') && !isOther) session.keep(this.storage !== 'none');
    if (isOther || changed.has('category')) {
      session.giveCategory(this.category);
      this.stage = undefined;
    }
    session.language = words.language;
    const content = this.#derived.contentOf(documents.framework, this.language);
    if (content.rows.length === 0) return;
    if (changed.has('shown')) this.#keeping.start(session, words);
    if (!this.stage) {
      this.stage = this.#firstStage();
      if (this.stage === 'start') void this.#start.load();
    }
    const plan = this.#derived.planOf(content, ratingModeOf(content, this.mode), session.state.category);
    if (this.stage !== 'start') {
      this.#prepareRating(content, plan, words, session);
      this.#rating?.start();
    }
    if (this.stage !== 'result') return;
    if (changed.has('mode')) void this.#result.load(session, words.language, plan.mode);
    if (!this.#result.isFor(session)) this.stage = 'rating';
    else if (changed.has('shown') || changed.has('trainings')) void this.#showGuide();
  }

  protected override renderDocuments({ framework }: Documents, words: Words): TemplateResult {
    const content = this.#derived.contentOf(framework, this.language);
    const { base, stage } = this;
    const rights = html`${heldBackView(content, words, base)} ${rightsView(content, words)}`;
    if (content.rows.length === 0) {
      return html`<h2 class="title" part="title">${words.title}</h2>
        <p class="quiet">${words.empty}</p>
        ${rights}`;
    }
    const title = content.say(framework.title);
    // The questions stay in the DOM beside their result.
    const rating = html`<div ?hidden=${stage !== 'rating'}>${this.#rating?.render()}</div>`;
    const result = (): unknown => {
      const { plan, answered } = this.#rating!.view;
      return this.#result.part?.render({ content, words, plan, answered });
    };
    return html`<div class="about">
        <h2 class="title" part="title">${words.title}</h2>
        ${title.text ? html`<p class="quiet">${phrase(title)}</p>` : nothing}
        <p class="intro">${words.intro}</p>
      </div>
      ${this.#keeping.renderNotice()}
      <div class="main">
        ${stage === 'start' ? this.#start.part?.(this.#startProps(content, words)) : rating}
        ${stage === 'result' ? result() : nothing}
      </div>
      ${this.#announcer.render()} ${this.#footer(content)} ${rights}`;
  }

  /** While a framework is shown. */
  get #session(): Session {
    return this.#current.session!;
  }

  #startProps(content: OutlineContent, words: Words): StartProps {
    const session = this.#session;
    const plan = this.#derived.planOf(content, ratingModeOf(content, this.mode), session.state.category);
    return {
      content,
      words,
      plan,
      session,
      show: (stage) => void this.#show(stage ?? this.#firstStage(), true),
      explainCarried: () => void this.#keeping.explainCarried(),
    };
  }

  #footer({ framework, say }: OutlineContent): TemplateResult {
    const { categories = [] } = framework;
    const chosen = categories.find(({ id }) => id === this.#session.state.category);
    const isRating = this.stage === 'rating';
    return this.#keeping.renderFooter({
      category: isRating ? say(chosen?.label).text : '',
      canChangeCategory: isRating && this.category === null && categories.length > 1,
      changeCategory: () => void this.#show('start', true),
    });
  }

  /** The stage in which a person begins. */
  #firstStage({ state, isResumable, framework } = this.#session): Stage {
    const isChosen = this.category !== null || state.category !== undefined || hasContent(state);
    const asks = !isChosen && (framework.categories?.length ?? 0) > 1;
    return isResumable || asks ? 'start' : 'rating';
  }

  /** Creates the questions again if the plan, the words or the connection changed; otherwise only passes the answers on. */
  #prepareRating(content: OutlineContent, plan: RatingPlan, words: Words, { state }: Session): void {
    const { connected } = this;
    if (!connected) return;
    const { answers } = state;
    const before = this.#rating;
    if (before?.isRunning && before.options.plan === plan && before.options.words === words) {
      before.view.setAnswers(answers);
      return;
    }
    before?.stop();
    const rating = new RatingStage(
      {
        content,
        words,
        plan,
        answers,
        answered: (nodeId, answer) => {
          this.#session.answer(nodeId, answer);
          /** @internal */
          this.dispatchEvent(new AnsweredEvent(nodeId, answer, rating.view.answered, plan.questions.length));
        },
        announce: (sentence) => this.#announcer.announce(sentence),
        finished: () => void this.#show('result', true),
      },
      connected,
    );
    this.#rating = rating;
  }

  /** @param takesFocus the person asked for it, so the focus follows */
  async #show(stage: Stage, takesFocus: boolean): Promise<void> {
    const before = this.stage;
    if (stage !== 'rating') {
      const session = this.#session;
      const { language } = this.shown!.words;
      const isLoaded = await (stage === 'start'
        ? this.#start.load()
        : this.#result.load(session, language, this.#rating!.view.plan.mode));
      // The person may have gone elsewhere meanwhile.
      if (!isLoaded || this.stage !== before || this.#session !== session) return;
    }
    this.stage = stage;
    if (stage === 'result') {
      void this.#showGuide();
      const { answers } = this;
      /** @internal */
      if (before !== stage && answers) this.dispatchEvent(new FinishedEvent(answers));
    }
    await this.updateComplete;
    if (!takesFocus || (stage === 'rating' && this.#rating!.view.open(0))) return;
    this.#focusContent();
    this.renderRoot.querySelector('.frame')?.scrollIntoView({ block: 'start' });
  }

  #focusContent(): void {
    const first = '.main > :not([hidden]) :is(h3[tabindex], button, input)';
    this.renderRoot.querySelector<HTMLElement>(first)?.focus({ preventScroll: true });
  }

  async #showGuide(): Promise<void> {
    const hasGuide = this.trainings || this.querySelector('script');
    await this.#result.showGuide(hasGuide ? this.#load : undefined, this.shown!.words.language, this.framework);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'imh-self-check': SelfCheckElement;
  }
}
