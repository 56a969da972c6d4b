import {
  type ChangeSince,
  type ClosedPeriod,
  localDay,
  type ReferenceRating,
  type Requirements,
  type SelfCheck,
  textIn,
} from '@imh/core';
import { outlineContent, titlesOf } from '@imh/elements';
import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { DoneElement } from '../done-element.js';
import { viewAddress } from '../log/view-address.js';
import { chooseRequirements } from '../settings.js';
import { readChoice, type RequirementChoice } from './chosen-sets.js';
import { closedPeriodList, closedPeriodView, nameOf } from './closed-period-view.js';
import { changesOf, closedPeriodOf } from './closing.js';
import { logProgressStyles } from './log-progress-styles.js';
import { readProgress, type SetProgress } from './progress-data.js';
import { ratingsView } from './ratings-view.js';
import { requirementChoiceView } from './requirement-choice-view.js';
import { setView } from './set-view.js';

/** The log compared with lists of requirements, period by period; periods can be closed, viewed and printed. */
export class LogProgressElement extends DoneElement {
  /** The day for which the log is counted, `2026-11-21`; default: today. */
  @property() day?: string | undefined;
  @state() private choice?: RequirementChoice | undefined;
  @state() private sets: readonly SetProgress[] = [];
  @state() private closed: readonly ClosedPeriod[] = [];
  @state() private ratings: readonly ReferenceRating[] = [];
  @state() private selfChecks: readonly SelfCheck[] = [];
  /** Fraction of the log that has been read; undefined if no reading is under way. */
  @state() private reading: number | undefined = 0;
  @state() private viewed?: ClosedPeriod | undefined;
  @state() private changes: readonly ChangeSince[] = [];
  @state() private closing?: SetProgress | undefined;
  /** The rule that is edited, or "new". */
  @state() private editing?: Requirements | 'new' | undefined;
  @query('dialog') private dialog!: HTMLDialogElement;
  /** The period shown of each list, by a day in it; the current one by default. */
  readonly #days = new Map<string, string>();
  /** The choice is open at first if nothing fits, and stays open while lists are chosen. */
  #opensChoice?: boolean;
  #run?: AbortController;

  override connectedCallback(): void {
    super.connectedCallback();
    // What is typed into a form is a setting, too.
    const isTyping = (ids: readonly string[] = []) => ids.some((id) => id.startsWith('form-draft '));
    this.readOnChange(
      ({ what, ids }) => what !== 'drafts' && !isTyping(ids),
      () => this.#read(),
    );
  }

  get #today(): string {
    return this.day ?? localDay(new Date());
  }

  async #read(): Promise<void> {
    this.#run?.abort();
    const run = (this.#run = new AbortController());
    const signal = AbortSignal.any([run.signal, this.signal]);
    const today = this.#today;
    const choice = await readChoice(this.store);
    const closed = await this.store.closedPeriods.list();
    const ratings = (await this.store.list('rating')).map(({ content }) => content as ReferenceRating);
    const selfChecks = (await this.store.list('self-check')).map(({ content }) => content as SelfCheck);
    signal.throwIfAborted();
    this.#opensChoice ??= choice.chosen.length === 0;
    Object.assign(this, { choice, closed, ratings, selfChecks });
    const questions = choice.chosen.map(({ requirements, aim }) => ({
      requirements,
      aim,
      day: this.#days.get(requirements.id) ?? today,
    }));
    this.reading = 0;
    this.sets = await readProgress(this.store, questions, {
      today,
      signal,
      onProgress: (done) => (this.reading = done),
    });
    this.reading = undefined;
    if (this.viewed) await this.#compare(this.viewed);
  }

  protected override render() {
    const { strings, viewed } = this;
    return html`
      ${this.renderDone()} ${this.closing || this.editing ? nothing : this.renderFailure()}
      ${
        viewed
          ? closedPeriodView(viewed, this.changes, strings, {
              back: () => this.act(() => this.#back()),
              reopen: () => this.act(() => this.#reopen(viewed)),
            })
          : this.#renderOverview()
      }
      <dialog aria-labelledby="dialog-title" class="no-print" @close=${this.#dialogClosed}>
        ${this.#renderDialog()}
      </dialog>
    `;
  }

  #renderOverview() {
    const { strings, choice, reading } = this;
    return html`
      <section class="stack" aria-labelledby="progress">
        <h2 id="progress" tabindex="-1">${strings.progressTitle}</h2>
        <p>${strings.progressIntro}</p>
        <p>
          ${strings.progressForApplication}
          <a href=${viewAddress({ view: 'summary' })}>${strings.progressToSummary}</a>
        </p>
        ${
          choice && choice.chosen.length === 0
            ? html`<p class="notice">
                ${strings.progressNoAim}
                <a href=${viewAddress({ view: 'profile' })}>${strings.progressToProfile}</a>
              </p>`
            : nothing
        }
        ${
          choice
            ? requirementChoiceView(choice, strings, {
                isOpen: this.#opensChoice ?? false,
                choose: (ids) => this.act(() => this.attempt(chooseRequirements(this.store, ids))),
                addRule: () => this.act(() => this.#edit('new')),
              })
            : nothing
        }
        ${
          reading === undefined || !choice
            ? nothing
            : html`<div role="status">
                <p class="quiet">${strings.progressReading(Math.round(reading * 100))}</p>
                <progress max="1" .value=${reading} aria-hidden="true"></progress>
              </div>`
        }
      </section>
      ${this.sets.map((set) => guard([set, this.app, this.choice], () => this.#renderSet(set)))}
      ${ratingsView(this.ratings, this.selfChecks, strings)}
      ${closedPeriodList(this.closed, strings, (period) => this.act(() => this.#view(period)))}
    `;
  }

  #renderSet(set: SetProgress) {
    const { requirements } = set;
    const isOwn = this.choice?.own.some(({ id }) => id === requirements.id);
    const framework = requirements.framework && this.store.framework(requirements.framework.id);
    const title = titlesOf(framework && outlineContent(framework, { language: this.strings.language }));
    return setView(
      set,
      this.app,
      {
        goTo: (day) => {
          this.#days.set(requirements.id, day);
          this.act(() => this.#read());
        },
        close: () => this.act(() => this.#askToClose(set)),
        ...(isOwn
          ? {
              edit: () => this.act(() => this.#edit(requirements)),
              remove: () => this.act(() => this.#remove(requirements)),
            }
          : {}),
      },
      title,
    );
  }

  #renderDialog() {
    const { strings, closing, editing } = this;
    if (closing) {
      return html`<div class="stack">
        <h2 id="dialog-title">${strings.closePeriodTitle}</h2>
        <p>${textIn(closing.requirements.title, strings.language)}</p>
        <p>${strings.closePeriodExplained}</p>
        ${this.renderFailure()}
        <div class="row">
          <button type="button" class="primary" @click=${() => this.act(() => this.#close(closing))}>
            ${strings.closePeriodConfirm}
          </button>
          <button type="button" @click=${() => this.dialog.close()}>${strings.cancel}</button>
        </div>
      </div>`;
    }
    if (!editing) return nothing;
    return html`<div class="stack">
      <h2 id="dialog-title">${strings.ownRuleTitle}</h2>
      <own-rule
        .app=${this.app}
        .rule=${editing === 'new' ? undefined : editing}
        @imh-rule-saved=${() => this.act(() => this.#ruleSaved(editing))}
      >
        <button type="button" @click=${() => this.dialog.close()}>${strings.cancel}</button>
      </own-rule>
    </div>`;
  }

  #dialogClosed(): void {
    this.closing = undefined;
    this.editing = undefined;
  }

  async #open(): Promise<void> {
    await this.updateComplete;
    this.dialog.showModal();
  }

  async #edit(rule: Requirements | 'new'): Promise<void> {
    this.editing = rule;
    await this.#open();
  }

  /** A new rule is shown even if the person has chosen lists before. */
  async #ruleSaved(rule: Requirements | 'new'): Promise<void> {
    this.dialog.close();
    if (rule !== 'new') return;
    const before = new Set(this.choice?.all.map(({ id }) => id));
    const added = (await this.store.requirements.list()).map(({ id }) => id).filter((id) => !before.has(id));
    const chosen = this.choice?.chosen.map(({ requirements }) => requirements.id) ?? [];
    await this.attempt(chooseRequirements(this.store, [...chosen, ...added]));
  }

  async #remove(rule: Requirements): Promise<void> {
    if (!(await this.attempt(this.store.requirements.remove(rule.id)))) return;
    this.done = {
      sentence: this.strings.ownRuleRemoved(textIn(rule.title, this.strings.language)),
      undo: () => this.attempt(this.store.requirements.put(rule)),
    };
  }

  async #askToClose(set: SetProgress): Promise<void> {
    this.closing = set;
    await this.#open();
  }

  async #close(set: SetProgress): Promise<void> {
    const { store, strings } = this;
    const period = await closedPeriodOf(store, set, this.app);
    if (!(await this.attempt(store.closedPeriods.put(period)))) return;
    this.dialog.close();
    this.done = {
      sentence: strings.periodClosed(nameOf(period)),
      undo: () => this.attempt(store.closedPeriods.remove(period.id)),
    };
  }

  async #view(period: ClosedPeriod): Promise<void> {
    await this.#compare(period);
    this.done = undefined;
    this.viewed = period;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#printed')?.focus();
  }

  async #compare(period: ClosedPeriod): Promise<void> {
    this.changes = await changesOf(this.store, period, { today: this.#today, signal: this.signal });
  }

  async #back(): Promise<void> {
    this.viewed = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#progress')?.focus();
  }

  async #reopen(period: ClosedPeriod): Promise<void> {
    const { store, strings } = this;
    if (!(await this.attempt(store.closedPeriods.remove(period.id)))) return;
    await this.#back();
    this.done = {
      sentence: strings.periodReopened(nameOf(period)),
      undo: () => this.attempt(store.closedPeriods.put(period)),
    };
  }

  static override styles = [...DoneElement.styles, ...logProgressStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'log-progress': LogProgressElement;
  }
}
