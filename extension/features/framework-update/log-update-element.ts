import { type Entry, headsOf, parseDocument, textIn } from '@imh/core';
import { outlineContent, titlesOf } from '@imh/elements';
import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import { fileButton } from '../file-button.js';
import { problemSentence } from '../first-run/framework-choice.js';
import { viewAddress } from '../log/view-address.js';
import { type Decision, logOf, movedEntries, outdatedVersions, planUpdate, type UpdatePlan } from './update-plan.js';
import { view } from '../../look/view.js';

/** What was moved, to take it back. */
interface Moved {
  readonly sentence: string;
  /** The entries before they were moved. */
  readonly before: readonly Entry[];
}

/** What a new version of a framework changes, which tags move along, and which need a decision. */
export class LogUpdateElement extends AppElement {
  @state() private plans?: readonly UpdatePlan[] | undefined;
  /** Chosen successors by framework version and node; absent: the tag stays as it is. */
  @state() private chosen: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map();
  @state() private moved?: Moved | undefined;
  @state() private message = '';
  @state() private isBusy = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.store.listen(({ what }) => {
      if ((what === 'items' || what === 'frameworks') && !this.isBusy) this.inBackground(() => this.#read());
    }, this.signal);
    this.inBackground(() => this.#read());
  }

  async #read(): Promise<void> {
    const plans: UpdatePlan[] = [];
    for (const outdated of await outdatedVersions(this.store)) plans.push(await planUpdate(this.store, outdated));
    this.plans = plans;
  }

  protected override render() {
    const { strings, plans, moved, message } = this;
    return html`
      <div role="status">
        ${message ? html`<p class="notice">${message}</p>` : nothing}
        ${
          moved
            ? html`<p class="notice">
                ${moved.sentence}
                <button type="button" class="plain" @click=${() => this.act(() => this.#undo(moved))}>
                  ${strings.undo}
                </button>
              </p>`
            : nothing
        }
      </div>
      ${this.renderFailure()}
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
          ?disabled=${this.isBusy || !isReady}
          @click=${() => this.act(() => this.#apply(plan))}
        >
          ${strings.updateApply}
        </button>
      </div>
    </section>`;
  }

  #renderChanges({ comparison }: UpdatePlan): TemplateResult {
    const { strings } = this;
    const kinds = ['unchanged', 'added', 'removed', 'reworded', 'moved', 'renamed', 'split', 'merged'] as const;
    const present = kinds.filter((kind) => comparison[kind].length > 0);
    return html`<div>
      <h4>${strings.updateChanges}</h4>
      <ul>
        ${present.map((kind) => html`<li>${strings.updateCounts[kind](comparison[kind].length)}</li>`)}
      </ul>
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
      <ul class="decisions">
        ${plan.decisions.map((decision, index) => this.#renderDecision(plan, decision, `successor-${index}`))}
      </ul>
    </div>`;
  }

  #renderDecision(plan: UpdatePlan, decision: Decision, id: string): TemplateResult {
    const { strings } = this;
    const { framework } = plan.outdated;
    const { node, label, reason, candidates, entries } = decision;
    const content = outlineContent(framework, { language: strings.language });
    const title = titlesOf(content);
    const chosen = this.#chosenOf(plan).get(node) ?? '';
    const proposed = new Set(candidates.map((one) => one.node));
    const option = (value: string, text: string) =>
      html`<option value=${value} .selected=${value === chosen}>${text}</option>`;
    return html`<li>
      <label class="label" for=${id}>${strings.updateSuccessor(label)}</label>
      <select
        id=${id}
        aria-describedby="${id}-reason"
        @change=${(event: Event) => this.#choose(plan, node, (event.target as HTMLSelectElement).value)}
      >
        ${option('', strings.updateKeep)}
        ${
          candidates.length > 0
            ? html`<optgroup label=${strings.updateProposals}>
                ${candidates.map(({ node: to, similarity }) =>
                  option(
                    to,
                    similarity === undefined
                      ? title(to)
                      : strings.updateSimilar(title(to), Math.round(similarity * 100)),
                  ),
                )}
              </optgroup>`
            : nothing
        }
        <optgroup label=${strings.updateAll}>
          ${content.rows
            .filter((row) => !row.hasChildren && !proposed.has(row.node.id))
            .map((row) => option(row.node.id, title(row.node.id)))}
        </optgroup>
      </select>
      <p class="hint" id="${id}-reason">
        ${strings.updateReasons[reason]}
        <a href=${viewAddress({ view: 'entries', filter: { ids: entries } })}
          >${strings.updateEntriesWith(entries.length)}</a
        >
      </p>
    </li>`;
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
    this.isBusy = true;
    try {
      const { log, entries, movedTags } = movedEntries(plan, this.#chosenOf(plan), strings.language, store);
      const moved = new Set(entries);
      const changed = log.entries.filter(({ id }) => moved.has(id));
      if (!(await this.attempt(store.importLog(logOf(changed))))) return;
      this.message = '';
      this.moved = {
        sentence: strings.updateApplied(movedTags, entries.length),
        before: plan.entries.filter(({ id }) => moved.has(id)),
      };
      await this.#read();
    } finally {
      this.isBusy = false;
    }
  }

  /** Adds versions with the tags as they were. A change that was made to an entry since then stays a version as well. */
  async #undo({ before }: Moved): Promise<void> {
    const { store } = this;
    this.isBusy = true;
    try {
      for (const entry of before) {
        const content = headsOf(entry).findLast((head) => head.content && !head.deleted)?.content;
        const record = await store.get('entry', entry.id);
        if (!content || !record) continue;
        const change = { kind: 'entry' as const, id: entry.id, parents: record.heads, content };
        if (!(await this.attempt(store.save(change)))) return;
      }
      this.moved = undefined;
      this.message = this.strings.updateUndone;
      await this.#read();
    } finally {
      this.isBusy = false;
    }
  }

  #renderInstall(): TemplateResult {
    const { strings } = this;
    return html`<section class="card stack" aria-label=${strings.updateInstall}>
      <div class="row">
        ${fileButton({
          label: strings.updateInstall,
          accept: '.json,application/json',
          describedBy: 'install-hint',
          onFiles: ([file]) => file && this.act(() => this.#install(file)),
        })}
      </div>
      <p class="hint" id="install-hint">${strings.updateInstallHint}</p>
    </section>`;
  }

  async #install(file: File): Promise<void> {
    const { strings } = this;
    const parsed = parseDocument('imh-framework', await file.text());
    if (!parsed.ok) {
      this.message = strings.linkFailed(file.name, problemSentence(strings, parsed.error));
      return;
    }
    const framework = parsed.value;
    if (!(await this.attempt(this.store.installFramework(framework)))) return;
    const title = textIn(framework.title, strings.language, framework.language);
    this.message = strings.updateInstalled(title, framework.version);
    await this.#read();
  }

  static override styles = [
    ...AppElement.styles,
    view,
    css`
      h4 {
        margin: 0 0 0.3rem;
      }
      ul {
        margin: 0;
        padding-inline-start: 1.2rem;
      }
      .decisions {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 1.1rem;
        padding: 0;
        list-style: none;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'log-update': LogUpdateElement;
  }
}
