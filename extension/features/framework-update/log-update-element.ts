import { headsOf, textIn } from '@imh/core';
import { inSlices } from '@imh/elements';
import { type ItemChange, unchanged } from '@imh/storage';
import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import { doneNotice } from '../done-notice.js';
import { viewAddress } from '../log/view-address.js';
import { LongWork } from '../long-work.js';
import { changesView } from './changes-view.js';
import { decisionView } from './decision-view.js';
import {
  logOf,
  type MovedEntry,
  movedEntries,
  outdatedVersions,
  planUpdate,
  storedOf,
  tagsIn,
  type UpdatePlan,
} from './update-plan.js';
import { view } from '../../look/view.js';

/** What a new version of a framework changes, which tags move along, and which need a decision. */
export class LogUpdateElement extends AppElement {
  @state() private plans?: readonly UpdatePlan[] | undefined;
  /** Chosen successors by framework version and node; absent: the tag stays as it is. */
  @state() private chosen: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map();
  /** What was moved, to take it back. */
  @state() private moved?: { readonly sentence: string; readonly entries: readonly MovedEntry[] } | undefined;
  @state() private message = '';
  readonly #work = new LongWork(this);
  #reading?: AbortController;

  override connectedCallback(): void {
    super.connectedCallback();
    this.readOnChange(
      ({ what }) => (what === 'items' || what === 'frameworks') && !this.#work.isRunning,
      () => this.#read(),
    );
  }

  async #read(): Promise<void> {
    this.#reading?.abort();
    this.#reading = new AbortController();
    const signal = AbortSignal.any([this.#reading.signal, this.signal]);
    const plans: UpdatePlan[] = [];
    for (const outdated of await outdatedVersions(this.store))
      plans.push(await planUpdate(this.store, outdated, signal));
    signal.throwIfAborted();
    this.plans = plans;
  }

  protected override render() {
    const { strings, plans, moved, message } = this;
    return html`
      ${doneNotice(message ? { sentence: message } : undefined, strings, () => undefined)}
      ${doneNotice(moved && { sentence: moved.sentence, undo: () => this.#undo(moved.entries) }, strings, (undo) =>
        this.act(undo),
      )}
      ${this.renderFailure()}
      ${this.#work.isRunning ? html`<div class="row">${this.#work.render(strings)}</div>` : nothing}
      <h2>${strings.updateTitle}</h2>
      ${plans === undefined ? html`<p role="status">${strings.updateReading}</p>` : nothing}
      ${plans?.length === 0 ? html`<p>${strings.updateNone}</p>` : nothing}
      ${plans?.map((plan) => this.#renderPlan(plan))} ${this.#renderInstall()}
    `;
  }

  #renderPlan(plan: UpdatePlan): TemplateResult {
    const { strings } = this;
    const { outdated, isFromTags, movedTags } = plan;
    const { framework, version, entries } = outdated;
    const title = textIn(framework.title, strings.language, framework.language);
    const name = strings.updateFrom(title, version, framework.version);
    const isReady = movedTags > 0 || this.#chosenOf(plan).size > 0;
    return html`<section class="card stack" aria-label=${name}>
      <h3>${name}</h3>
      <p>${strings.updateNotice(entries, version)}</p>
      ${isFromTags ? html`<p class="quiet">${strings.updateOnlyTags}</p>` : this.#renderChanges(plan)}
      <p>${movedTags > 0 ? strings.updateMoves(movedTags, plan.movedEntries) : strings.updateMovesNone}</p>
      ${this.#renderDecisions(plan)}
      <div class="row">
        <button
          type="button"
          class="primary"
          ?disabled=${this.#work.isRunning || !isReady}
          @click=${() => this.act(() => this.#apply(plan))}
        >
          ${strings.updateApply}
        </button>
      </div>
    </section>`;
  }

  #renderChanges({ comparison }: UpdatePlan): TemplateResult {
    const { strings } = this;
    return html`<div>
      <h4>${strings.updateChanges}</h4>
      ${changesView(comparison, strings)}
    </div>`;
  }

  #renderDecisions(plan: UpdatePlan) {
    const { strings } = this;
    if (plan.decisions.length === 0) return nothing;
    return html`<div class="stack">
      <div>
        <h4>${strings.updateDecide}</h4>
        <p class="quiet">${strings.updateDecideHint}</p>
      </div>
      <ul class="list">
        ${plan.decisions.map((decision, index) =>
          decisionView(decision, strings, {
            framework: plan.outdated.framework,
            id: `successor-${index}`,
            chosen: this.#chosenOf(plan).get(decision.node) ?? '',
            choose: (successor) => this.#choose(plan, decision.node, successor),
          }),
        )}
      </ul>
    </div>`;
  }

  #key({ outdated: { framework, version } }: UpdatePlan): string {
    return JSON.stringify([framework.id, version]);
  }

  #chosenOf(plan: UpdatePlan): ReadonlyMap<string, string> {
    return this.chosen.get(this.#key(plan)) ?? new Map();
  }

  #choose(plan: UpdatePlan, node: string, successor: string): void {
    const own = new Map(this.#chosenOf(plan));
    if (successor === '') own.delete(node);
    else own.set(node, successor);
    this.chosen = new Map([...this.chosen, [this.#key(plan), own]]);
  }

  async #apply(plan: UpdatePlan): Promise<void> {
    const { strings, store } = this;
    this.message = '';
    await this.#work.run(async (options) => {
      const steps = movedEntries(plan, this.#chosenOf(plan), strings.language, store);
      const all = await inSlices(steps, options.signal);
      const written = await store.importLog(logOf(all.map(({ after }) => after)), options);
      if (!written.ok && written.error.code !== 'cancelled') await this.attempt(Promise.resolve(written));
      const entries = written.ok ? all : await storedOf(store, all);
      const sentence = written.ok
        ? strings.updateApplied(tagsIn(entries), entries.length)
        : strings.updateStopped(entries.length, all.length);
      this.moved = { sentence, entries };
    });
    await this.#read();
  }

  /** Adds versions with the tags as they were. A change that was made to an entry since then stays a version as well. */
  async #undo(moved: readonly MovedEntry[]): Promise<void> {
    const { store, strings } = this;
    const contents = new Map(
      moved.map(({ before }) => [
        before.id,
        headsOf(before).findLast((head) => head.content && !head.deleted)?.content,
      ]),
    );
    const change: ItemChange = ({ id }) => contents.get(id) ?? unchanged;
    const ids = [...contents.keys()];
    const restored = await this.#work.run((options) => this.attempt(store.changeItems('entry', ids, change, options)));
    if (!restored) return;
    const isRestored = new Set(restored.value.map(({ id }) => id));
    const left = moved.filter(({ before }) => !isRestored.has(before.id));
    this.moved = left.length > 0 ? { sentence: strings.updateUndoStopped(left.length), entries: left } : undefined;
    if (left.length === 0) this.message = strings.updateUndone;
    await this.#read();
  }

  #renderInstall(): TemplateResult {
    const { strings } = this;
    return html`<section class="card stack" aria-label=${strings.updateInstall}>
      <p>
        <a href=${viewAddress({ view: 'frameworks' })}>${strings.updateInstall}</a>
      </p>
      <p class="hint">${strings.updateInstallHint}</p>
    </section>`;
  }

  static override styles = [
    ...AppElement.styles,
    view,
    css`
      h4 {
        margin: 0 0 0.3rem;
      }
      ul:not(.list) {
        margin: 0;
        padding-inline-start: 1.2rem;
      }
      progress {
        flex: 1 1 8rem;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'log-update': LogUpdateElement;
  }
}
