// Loaded when a person opens their result.
import type { Framework } from '@imh/core';
import { phrase, type RatingMode } from '@imh/elements';
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Load } from '../../element/document-element.js';
import { addStyles } from '../../element/late-styles.js';
import { LateWords } from '../../element/late-words.js';
import { LazyPart } from '../../element/lazy-part.js';
import { LoadBeforePrint } from '../../element/load-before-print.js';
import type { SelfCheckKeepingStrings } from '../../strings/self-check-keeping.js';
import { type SelfCheckResultStrings, selfCheckResultStrings } from '../../strings/self-check-result.js';
import type { Session } from '../keeping/session.js';
import { shortDate } from '../short-date.js';
import { distributionTable, levelsPicture } from './distribution-view.js';
import { GapList } from './gap-list.js';
import { type ResultData, resultData } from './result-data.js';
import type { PrintedResultProps, ResultProps } from './result-props.js';

export { resultStyles } from './result-styles.js';

export interface ResultOptions {
  readonly session: Session;
  readonly backToRating: () => void;
  /** An item of the plan was removed. */
  readonly removed: (sentence: string, words: SelfCheckKeepingStrings, undo: () => void) => void;
  readonly unreachable: (error: unknown) => void;
}

/** The result: gaps first, then all counts by domain as a picture and a table, the plan, trainings, comparison. */
export class ResultPart {
  readonly session: Session;
  readonly #options: ResultOptions;
  readonly #host: LitElement;
  readonly #gaps: GapList;
  readonly #words: LateWords<SelfCheckResultStrings>;
  /** Of the plan, the trainings and the comparison. */
  readonly #moreWords: LateWords<SelfCheckKeepingStrings>;
  readonly #plan;
  readonly #compare;
  readonly #guide;
  readonly #sources;
  readonly #paper;
  #printed: PrintedResultProps | undefined;
  #isPlanning = false;
  #showsUnanswered = false;
  #data: { readonly of: readonly unknown[]; readonly data: ResultData } | undefined;

  constructor(host: LitElement, options: ResultOptions) {
    const { session, unreachable } = options;
    this.session = session;
    this.#host = host;
    this.#options = options;
    this.#gaps = new GapList(host);
    this.#words = new LateWords(host, selfCheckResultStrings);
    this.#moreWords = new LateWords(host, async (language) => {
      const { selfCheckKeepingStrings } = await import('../../strings/self-check-keeping.js');
      return selfCheckKeepingStrings(language);
    });
    this.#plan = new LazyPart(
      host,
      async () => {
        const { NextPlan } = await import('../plan/next-plan.js');
        return new NextPlan(host, { session, removed: (undo) => this.#removed(undo) });
      },
      unreachable,
    );
    this.#compare = new LazyPart(
      host,
      async () => new (await import('../compare/compare-part.js')).ComparePart(host),
      unreachable,
    );
    this.#sources = new LazyPart(
      host,
      async () => {
        const part = await import('./source-result.js');
        addStyles(host.renderRoot as ShadowRoot, part.sourceStyles);
        return part;
      },
      unreachable,
    );
    this.#paper = new LazyPart(
      host,
      async () => new (await import('../paper/printed-result.js')).PrintedResult(host, () => this.#printed!),
      () => undefined,
    );
    new LoadBeforePrint(
      host,
      () => this.#loadPaper(),
      () => host.renderRoot.querySelector('.result') !== null,
    );
    this.#guide = new LazyPart(
      host,
      async () => new (await import('../plan/training-guide.js')).TrainingGuide(host, unreachable),
      unreachable,
    );
  }

  /** Loads what the first render needs. */
  async load(language: string, mode: RatingMode): Promise<void> {
    await Promise.all([
      this.#words.load(language),
      mode === 'sources' && this.#sources.load(),
      this.#hasPlan && this.#loadMore(language, this.#plan),
    ]);
  }

  /** Shows the publisher's trainings. @param load undefined if the publisher names none */
  async showGuide(load: Load | undefined, language: string, framework: Framework | undefined): Promise<void> {
    const guide = load ? await this.#guide.load() : this.#guide.part;
    await guide?.show(load, language, framework);
  }

  render(props: ResultProps): TemplateResult | typeof nothing {
    const { content, words: own, view } = props;
    const { plan, answered } = view;
    const words = this.#words.in(own.language);
    if (!words || (plan.mode === 'sources' && !this.#sources.part)) return nothing;
    const data = this.#dataFor(props);
    this.#printed = { ...props, data, session: this.session, guide: this.#guide.part };
    const { takenAt } = this.session.state;
    // Without the code for paper, the page is printed as it is.
    const print = async (): Promise<void> => ((await this.#loadPaper()) ?? window).print();
    return html`<div class="result" part="result">
      <h3 tabindex="-1">${words.resultTitle}</h3>
      ${answered > 0 ? html`<p class="claim">${words.claim(shortDate(words.language, takenAt))}</p>` : nothing}
      <div class="buttons">
        <button type="button" @click=${this.#options.backToRating}>${own.backToRating}</button>
        <button type="button" @click=${print}>${words.print}</button>
      </div>
      ${answered > 0 ? this.#counts(data, words) : nothing} ${this.#unanswered(props, data, words)}
      <h4>${words.plan}</h4>
      ${this.#planSection(data, words)}
      <div>${this.#guide.part?.render(own.language, { content, ...data, planned: this.#planned })}</div>
      <div>
        <h4>${words.compare}</h4>
        <p>${words.compareWhat}</p>
        ${this.#compareSection(props, data, words)}
      </div>
    </div>`;
  }

  /** Not again while the person writes the plan. */
  #dataFor({ content, view, words }: ResultProps): ResultData {
    const { plan } = view;
    const { state } = this.session;
    const of = [content, plan, words, state.answers, state.category];
    if (this.#data?.of.some((value, at) => value !== of[at]) !== false) {
      const ofSources = plan.mode === 'sources' ? this.#sources.part?.sourceSummary : undefined;
      this.#data = { of, data: resultData(content, plan, state, words, ofSources) };
    }
    return this.#data!.data;
  }

  /** What has no answer yet, apart from the gaps. In the grid of sources, those are the same. */
  #unanswered({ view }: ResultProps, { asked, hasLevels }: ResultData, words: SelfCheckResultStrings): unknown {
    const { plan, answered } = view;
    const left = plan.questions.length - answered;
    if (answered === 0) return html`<p>${words.noneRated}</p>`;
    if (left === 0 || !hasLevels) return nothing;
    const { answers } = this.session.state;
    const toggled = ({ target }: Event): void => {
      this.#showsUnanswered = (target as HTMLDetailsElement).open;
      this.#host.requestUpdate();
    };
    const go = async (): Promise<void> => {
      this.#options.backToRating();
      await this.#host.updateComplete;
      view.nextUnrated();
    };
    const nodes = this.#showsUnanswered ? asked.nodes.filter(({ node }) => answers.get(node)?.level === undefined) : [];
    return html`<details @toggle=${toggled}>
      <summary>${words.unanswered(left)}</summary>
      <button type="button" @click=${go}>${words.continue}</button>
      <ul>
        ${nodes.map(({ node }) => html`<li>${phrase(asked.nameOf(node))}</li>`)}
      </ul>
    </details>`;
  }

  #counts(data: ResultData, words: SelfCheckResultStrings): TemplateResult {
    const { gaps, hasLevels, targets, category } = data;
    const order = targets.size > 0 ? words.gapsTargets(category) : words.gapsLowest;
    const list = (): TemplateResult =>
      this.#gaps.render({
        words,
        data,
        planned: this.#planned,
        addToPlan: (node) => this.session.setPlan([...this.session.state.plan, { node, intention: '' }]),
        approached: () => this.#preloadPlan(words.language),
      });
    return html`<h4>${words.gaps}</h4>
      ${
        gaps.length > 0
          ? html`<p class="quiet">${hasLevels ? order : words.gapsSources}</p>
              ${list()}`
          : html`<p>${words.noGaps}</p>`
      }
      ${(hasLevels ? levelsPicture : this.#sources.part!.sourcesPicture)(data, words)} ${distributionTable(data, words)}`;
  }

  #planSection({ asked }: ResultData, words: SelfCheckResultStrings): TemplateResult {
    const { language } = words;
    const editor = this.#plan.part;
    const moreWords = this.#moreWords.in(language);
    const isPlanning = this.#isPlanning || this.#hasPlan;
    if (isPlanning && editor && moreWords) return html`<div>${editor.render(asked, moreWords)}</div>`;
    if (isPlanning) void this.#loadMore(language, this.#plan);
    return html`<div>
      <p>${words.planEmpty}</p>
      <button type="button" @click=${() => void this.#planOther(language)}>${words.planOther}</button>
    </div>`;
  }

  /** So that a new line is there when the person moves on to it. A failure is shown once it is needed. */
  #preloadPlan(language: string): void {
    void this.#moreWords.load(language);
    import('../plan/next-plan.js').catch(() => undefined);
  }

  async #planOther(language: string): Promise<void> {
    const editor = await this.#loadMore(language, this.#plan);
    if (!editor) return;
    this.#isPlanning = true;
    editor.add();
  }

  #compareSection({ content, words: own }: ResultProps, data: ResultData, words: SelfCheckResultStrings): unknown {
    const compare = this.#compare.part;
    const moreWords = this.#moreWords.in(words.language);
    if (compare && moreWords) {
      const { sources } = own.rating;
      return compare.render({ content, data, words: moreWords, session: this.session, sources });
    }
    const start = async (): Promise<void> => {
      const loaded = await this.#loadMore(words.language, this.#compare);
      await this.#host.updateComplete;
      loaded?.focus();
    };
    return html`<button type="button" @click=${start}>${words.compareStart}</button>`;
  }

  /** A part together with its strings. */
  async #loadMore<Part>(language: string, part: LazyPart<Part>): Promise<Part | undefined> {
    const [words, loaded] = await Promise.all([this.#moreWords.load(language), part.load()]);
    if (!words && loaded) this.#options.unreachable(new TypeError());
    return words && loaded;
  }

  /** With its strings, because printing does not wait. */
  async #loadPaper() {
    const paper = await this.#paper.load();
    await paper?.ready(this.session.language);
    return paper;
  }

  /** Of this self-check or an earlier one. */
  get #hasPlan(): boolean {
    const { state, earlier } = this.session;
    return [state, ...earlier].some(({ plan }) => plan?.length);
  }

  get #planned(): ReadonlySet<string> {
    return new Set(this.session.state.plan.flatMap(({ node }) => node ?? []));
  }

  #removed(undo: () => void): void {
    this.#isPlanning = true;
    const words = this.#moreWords.in(this.session.language)!;
    this.#options.removed(words.removed, words, undo);
  }
}
