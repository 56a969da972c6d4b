import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { LateWords } from '../../element/late-words.js';
import { LazyPart } from '../../element/lazy-part.js';
import type { SelfCheckKeepingStrings } from '../../strings/self-check-keeping.js';
import type { SelfCheckStrings } from '../../strings/self-check.js';
import { type KeepingProps, keepingView } from './keeping-view.js';
import { type Notice, noticeView } from './notice-view.js';
import { hasContent } from './self-check-state.js';
import type { Incident, Session } from './session.js';

export interface KeepingOptions {
  /** Shows the questions after the answers were replaced. */
  readonly showRating: () => void;
  /** Shows where a person begins. */
  readonly showFirst: (takesFocus: boolean) => Promise<void>;
  /** Focuses the content below the notice. */
  readonly focusContent: () => void;
}

/** Where the answers are kept, what the person can do with them, and notices about what happened to them. */
export class KeepingPart {
  readonly #host: LitElement;
  readonly #options: KeepingOptions;
  readonly #actions;
  readonly #lateWords: LateWords<SelfCheckKeepingStrings>;
  #session!: Session;
  #words!: SelfCheckStrings;
  #notice: Notice | undefined;
  #asksToDelete = false;

  constructor(host: LitElement, options: KeepingOptions) {
    this.#host = host;
    this.#options = options;
    this.#actions = new LazyPart(
      host,
      () => import('./keeping-actions.js'),
      (error) => this.unreachable(error),
    );
    this.#lateWords = new LateWords(host, async (language) => {
      const { selfCheckKeepingStrings } = await import('../../strings/self-check-keeping.js');
      return selfCheckKeepingStrings(language);
    });
  }

  /** Before the first render, and for another framework or language. */
  start(session: Session, words: SelfCheckStrings): void {
    this.#session = session;
    this.#words = words;
    this.#notice = undefined;
    this.#asksToDelete = false;
    if (session.isUnreadable) void this.report('unreadable');
  }

  renderNotice(): TemplateResult {
    const notice = this.#notice;
    const content = notice ? noticeView(notice, (isUndone) => this.#close(isUndone)) : nothing;
    return html`<div class="notice" role="status">${content}</div>`;
  }

  renderFooter(props: Pick<KeepingProps, 'category' | 'canChangeCategory' | 'changeCategory'>): TemplateResult {
    const { state, keeping } = this.#session;
    const words = this.#lateWords.in(this.#words.language);
    const actions = this.#actions.part;
    const content =
      this.#asksToDelete && actions && words
        ? actions.deleteQuestion(
            words,
            () => void this.#cancelDelete(),
            () => void this.#delete(words),
          )
        : keepingView({
            ...props,
            words: this.#words,
            keeping,
            hasContent: hasContent(state),
            download: () => void this.#download(),
            openFile: (file) => void this.#openFile(file),
            deleteAnswers: () => void this.#askToDelete(),
          });
    return html`<div class="yours" part="yours">${content}</div>`;
  }

  async notify(notice: Notice): Promise<void> {
    this.#notice = notice;
    this.#host.requestUpdate();
    if (!notice.takesFocus) return;
    await this.#host.updateComplete;
    const undo = this.#host.renderRoot.querySelector<HTMLElement>('.notice button');
    undo?.focus();
    undo?.scrollIntoView({ block: 'nearest' });
  }

  /** Code that is loaded on demand could not be loaded; what is on the page stays. */
  unreachable(error: unknown): void {
    if (!(error instanceof TypeError)) throw error;
    void this.notify({ sentence: this.#words.unreachable });
  }

  /** Something that the person did not do here. */
  async report(incident: Incident): Promise<void> {
    if (incident === 'unreachable') return this.notify({ sentence: this.#words.unreachable });
    if (incident === 'deleted') await this.#options.showFirst(false);
    const { actions, words } = (await this.#load()) ?? {};
    if (!actions || !words) return;
    await this.#tell(actions.incidentSentence(incident, words, this.#words.keptBlocked), words);
  }

  /** After the person continued with answers of another version. */
  async explainCarried(): Promise<void> {
    const { actions, words } = (await this.#load()) ?? {};
    if (actions && words) await this.#tell(actions.carriedSentence(this.#session, words), words);
  }

  async #load() {
    const [actions, words] = await Promise.all([this.#actions.load(), this.#lateWords.load(this.#words.language)]);
    if (actions && words) return { actions, words };
    if (actions) void this.notify({ sentence: this.#words.unreachable });
    return undefined;
  }

  #tell(sentence: string, words: SelfCheckKeepingStrings, undo?: () => void, takesFocus = false): Promise<void> {
    return this.notify({
      sentence,
      close: words.close,
      ...(undo && { undo: { label: words.undo, act: undo } }),
      takesFocus,
    });
  }

  #close(isUndone: boolean): void {
    this.#notice = undefined;
    this.#host.requestUpdate();
    if (!isUndone) this.#options.focusContent();
  }

  async #download(): Promise<void> {
    const { actions, words } = (await this.#load()) ?? {};
    const check = this.#session.document();
    if (actions && words && check) actions.download(check, words);
  }

  async #openFile(file: File): Promise<void> {
    const { actions, words } = (await this.#load()) ?? {};
    if (!actions || !words) return;
    const { sentence, restore } = await actions.openFile(file, this.#session, words);
    if (!restore) return this.#tell(sentence, words);
    this.#options.showRating();
    await this.#tell(sentence, words, () => {
      restore();
      void this.#options.showFirst(true);
    });
  }

  async #askToDelete(): Promise<void> {
    if (!(await this.#load())) return;
    this.#asksToDelete = true;
    await this.#focusFooter();
  }

  async #cancelDelete(): Promise<void> {
    this.#asksToDelete = false;
    await this.#focusFooter();
  }

  async #delete(words: SelfCheckKeepingStrings): Promise<void> {
    this.#asksToDelete = false;
    const restore = this.#session.delete();
    await this.#options.showFirst(false);
    const undo = (): void => {
      restore();
      this.#options.showRating();
    };
    await this.#tell(words.deleted, words, undo, true);
  }

  async #focusFooter(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.yours button')?.focus();
  }
}
