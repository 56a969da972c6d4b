import { html, nothing, type TemplateResult } from 'lit';
import { LazyPart } from '../../element/lazy-part.js';
import type { SelfCheckStrings } from '../../strings/self-check.js';
import type { KeepingActions, KeepingHost, KeepingOptions } from './keeping-actions.js';
import { type KeepingProps, keepingView } from './keeping-view.js';
import { type Notice, noticeView } from './notice-view.js';
import { hasContent } from './self-check-state.js';
import type { Incident, Session } from './session.js';

/** Where the answers are kept, and notices about what happened to them. What the person can do with them loads on demand. */
export class KeepingPart {
  readonly #host: KeepingHost;
  readonly #options: KeepingOptions;
  readonly #actions;
  #session!: Session;
  #words!: SelfCheckStrings;
  #notice: Notice | undefined;

  constructor(host: KeepingHost, options: KeepingOptions) {
    this.#host = host;
    this.#options = options;
    this.#actions = new LazyPart(
      host,
      async () => {
        const { KeepingActions } = await import('./keeping-actions.js');
        return new KeepingActions(host, { ...options, notify: (notice) => this.notify(notice) });
      },
      (error) => this.unreachable(error),
    );
  }

  /** Before the first render, and for another framework or language. */
  start(session: Session, words: SelfCheckStrings): void {
    this.#session = session;
    this.#words = words;
    this.#notice = undefined;
    this.#actions.part?.cancelDelete();
    if (session.isUnreadable) void this.report('unreadable');
  }

  renderNotice(): TemplateResult {
    const notice = this.#notice;
    const content = notice ? noticeView(notice, (isUndone) => this.#close(isUndone)) : nothing;
    return html`<div class="notice" role="status">${content}</div>`;
  }

  renderFooter(props: Pick<KeepingProps, 'category' | 'canChangeCategory' | 'changeCategory'>): TemplateResult {
    const { state, keeping } = this.#session;
    const content =
      this.#actions.part?.deleteQuestion() ??
      keepingView({
        ...props,
        words: this.#words,
        keeping,
        hasContent: hasContent(state),
        printBlankForm: () => void this.#act((actions) => actions.printBlankForm()),
        download: () => void this.#act((actions) => actions.download()),
        openFile: (file) => void this.#act((actions) => actions.openFile(file)),
        deleteAnswers: () => void this.#act((actions) => actions.askToDelete()),
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
    await this.#act((actions) => actions.report(incident));
  }

  /** After the person continued with answers of another version. */
  explainCarried(): Promise<void> {
    return this.#act((actions) => actions.explainCarried());
  }

  async #act(act: (actions: KeepingActions) => Promise<void>): Promise<void> {
    const actions = await this.#actions.load();
    if (actions && (await actions.prepare(this.#session, this.#words))) await act(actions);
  }

  #close(isUndone: boolean): void {
    this.#notice = undefined;
    this.#host.requestUpdate();
    if (!isUndone) this.#options.focusContent();
  }
}
