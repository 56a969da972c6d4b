import type { Answer } from '@imh/core';
import { breath, button, h, type OutlineContent, type RatingMode } from '@imh/elements';
import { Announcer } from '../element/announcer.js';
import { heldBackView, rightsView } from '../element/rights-view.js';
import { said } from '../element/said.js';
import { dayIn } from './day-in.js';
import { RatingPage } from './rating-page.js';
import { saysSomething } from './said.js';
import type { Session } from './session.js';
import { startView } from './start-view.js';
import type { SelfCheckStrings } from '../strings/self-check.js';

/** From here on the questions are one long piece of work after another one. */
const manyRows = 1000;

/** start: before the first question. */
export type Stage = 'start' | 'rating' | 'result';

/** carried: the answers came from another version of the framework, which is to be said. */
export type Act = 'download' | 'open' | 'delete' | 'carried';

export interface PageOptions {
  readonly words: SelfCheckStrings;
  readonly mode: RatingMode;
  readonly session: Session;
  /** The page has chosen the category, so nobody is asked. */
  readonly categoryGiven: boolean;
  /** Where relative addresses in the document start. */
  readonly base: string;
  readonly answered: (nodeId: string, answer: Answer | undefined, answers: number, of: number) => void;
  /** Loads the result, which is not needed before. */
  readonly result: (page: SelfCheckPage) => Promise<HTMLElement>;
  /** Loads what a person may do with her answers. */
  readonly act: (page: SelfCheckPage, act: Act) => void;
  readonly stage: (stage: Stage) => void;
}

/** Everything that is seen of a self-check: one stage at a time, and below it what becomes of the answers. */
export class SelfCheckPage {
  readonly element: HTMLElement;
  readonly content: OutlineContent;
  readonly options: PageOptions;
  readonly signal: AbortSignal;
  readonly announcer: Announcer;
  /** Where the style sheets are. */
  readonly root: ShadowRoot;
  /** What happened just now, with a way to undo it. */
  readonly notice = h('div', { class: 'notice', role: 'status' });
  readonly #main = h('div', { class: 'main' });
  /** What becomes of the answers. */
  readonly footer = h('div', { class: 'yours', part: 'yours' });
  rating: RatingPage | undefined;
  #stage: Stage = 'start';

  constructor(root: ShadowRoot, content: OutlineContent, options: PageOptions, signal: AbortSignal) {
    const { words, base } = options;
    this.root = root;
    this.content = content;
    this.options = options;
    this.signal = signal;
    this.announcer = new Announcer(signal);
    this.element = h(
      'div',
      { class: 'frame', part: 'frame', lang: words.language },
      h(
        'div',
        { class: 'about' },
        h('h2', { class: 'title', part: 'title' }, words.title),
        said('p', content.say(content.framework.title), { class: 'quiet' }),
        h('p', { class: 'intro' }, words.intro),
      ),
      this.notice,
      this.#main,
      this.announcer.element,
      this.footer,
      heldBackView(content, words, base),
      rightsView(content, words),
    );
  }

  /** Shows a stage. @param byPerson then the focus goes along */
  async show(stage: Stage, byPerson = false): Promise<void> {
    const { options } = this;
    if (this.content.rows.length > manyRows) await breath();
    if (stage !== 'start') this.rating ??= this.#rate();
    const { rating } = this;
    this.#stage = stage;
    const shown = stage === 'start' ? this.#start() : stage === 'rating' ? rating!.element : await this.#result();
    if (!shown) return;
    if (this.#stage !== stage) return;
    options.stage(stage);
    // The questions stay in the document beside their result.
    if (rating) rating.element.hidden = stage !== 'rating';
    this.#main.replaceChildren(...(rating && stage === 'result' ? [rating.element] : []), shown);
    this.yours();
    if (!byPerson) return;
    if (stage === 'rating' && this.rating!.view.open(0)) return;
    const target = shown.querySelector<HTMLElement>('h3[tabindex], button, input');
    target?.focus({ preventScroll: true });
    this.element.scrollIntoView({ block: 'start' });
  }

  async #result(): Promise<HTMLElement | undefined> {
    try {
      return await this.options.result(this);
    } catch (error) {
      this.unreachable(error);
      return undefined;
    }
  }

  /** What is loaded later could not be had; what stands stays. */
  unreachable(error: unknown): void {
    if (!(error instanceof TypeError)) throw error;
    this.notice.replaceChildren(h('p', {}, this.options.words.unreachable));
  }

  /** What is said is other than what is shown: shows it anew. */
  async refresh(): Promise<void> {
    this.rating = undefined;
    await this.show(this.#stage);
  }

  /** Shows a stage with what is said now. */
  async goTo(stage: Stage, byPerson = true): Promise<void> {
    this.rating = undefined;
    await this.show(stage, byPerson);
  }

  #start(): HTMLElement {
    const { words, session, categoryGiven, act } = this.options;
    const { framework } = this.content;
    const asks = !categoryGiven && !session.resumable;
    return startView(this.content, {
      words,
      resume: session.resumable
        ? words.resume((this.rating ??= this.#rate()).sentence, dayIn(words.language, session.said.takenAt))
        : undefined,
      categories: asks ? (framework.categories ?? []) : [],
      resumed: () => {
        session.resumable = false;
        void this.show('rating', true);
        if (session.isCarried) act(this, 'carried');
      },
      startedAgain: () => {
        session.startAgain();
        this.rating = undefined;
        void this.show(this.firstStage(), true);
      },
      chosen: (category) => {
        session.said.category = category;
        if (saysSomething(session.said)) session.changed();
        this.rating = undefined;
        void this.show('rating', true);
      },
    });
  }

  /** Where someone begins who has said nothing yet. */
  firstStage(): Stage {
    const { session, categoryGiven } = this.options;
    const chosen = categoryGiven || session.said.category !== undefined || saysSomething(session.said);
    const asks = !chosen && (this.content.framework.categories?.length ?? 0) > 1;
    return session.resumable || asks ? 'start' : 'rating';
  }

  #rate(): RatingPage {
    const { words, mode, session, answered } = this.options;
    const page: RatingPage = new RatingPage(
      this.content,
      {
        words,
        mode,
        session,
        answered: (nodeId, answer) => {
          session.changed();
          this.yours();
          answered(nodeId, answer, page.view.answered, page.view.plan.questions.length);
        },
        say: (sentence) => this.announcer.say(sentence),
        finished: () => void this.show('result', true),
      },
      this.signal,
    );
    return page;
  }

  /** What becomes of the answers, and what one may do with them. */
  yours(anew = false): void {
    const { words, session, act, categoryGiven } = this.options;
    const has = saysSomething(session.said);
    const { categories = [] } = this.content.framework;
    const sentences = { none: words.keptNot, blocked: words.keptBlocked, kept: has ? words.kept : words.keptLater };
    const category = categories.find(({ id }) => id === session.said.category);
    const key = `${has}${session.keeping}${this.#stage}${category?.id}`;
    if (!anew && this.footer.dataset['key'] === key) return;
    this.footer.dataset['key'] = key;
    this.footer.replaceChildren(
      h('p', {}, sentences[session.keeping]),
      h(
        'div',
        { class: 'buttons' },
        has && button(words.download, {}, () => act(this, 'download')),
        button(words.openFile, {}, () => act(this, 'open')),
        has && button(words.deleteAnswers, {}, () => act(this, 'delete')),
        this.#stage === 'rating' &&
          !categoryGiven &&
          categories.length > 1 &&
          button(words.changeCategory, {}, () => void this.show('start', true)),
      ),
    );
    if (category && this.#stage === 'rating') {
      this.footer.prepend(h('p', {}, words.forCategory(this.content.say(category.label).text)));
    }
  }
}
