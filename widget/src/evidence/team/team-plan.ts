import { type PlanItem, strengthsAndGaps, type TeamRow } from '@imh/core';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { LazyPart } from '../../element/lazy-part.js';
import type { EvidenceTeamStrings } from '../../strings/evidence-team.js';
import type { TeamContext } from './team-context.js';
import type { TeamGuide } from './team-guide.js';

/** What a team plans to do about its gaps, and the trainings of the guide that match. */
export class TeamPlan {
  /** The plan so far, for the editor. */
  state: { readonly plan: readonly PlanItem[] } = { plan: [] };
  readonly #host: LitElement;
  readonly #editor;
  readonly #trainings;
  #undo: (() => void) | undefined;
  /** Gaps of the rows that were shown last: the list of trainings is made again only for others. */
  #gaps: { readonly rows: readonly TeamRow[]; readonly gaps: readonly { node: string }[] } | undefined;

  constructor(host: LitElement, unreachable: () => void) {
    this.#host = host;
    this.#editor = new LazyPart(
      host,
      async () => {
        const { PlanEditor } = await import('../../self-check/plan/plan-editor.js');
        return new PlanEditor(host, { session: this, removed: (undo) => this.#removed(undo) });
      },
      unreachable,
    );
    this.#trainings = new LazyPart(
      host,
      async () => new (await import('../../self-check/plan/training-list.js')).TrainingList(host),
      unreachable,
    );
  }

  /** Nodes in the plan. */
  get planned(): ReadonlySet<string> {
    return new Set(this.state.plan.flatMap(({ node }) => node ?? []));
  }

  setPlan(plan: readonly PlanItem[]): void {
    this.state = { plan };
    this.#host.requestUpdate();
  }

  /** Adds an area without an intention yet. */
  readonly add = (node: string): void => {
    this.#undo = undefined;
    this.setPlan([...this.state.plan, { node, intention: '' }]);
  };

  /** Loads what the plan needs. @param guide undefined if the page names none */
  async load(guide: TeamGuide | undefined, language: string): Promise<void> {
    const loading = this.#editor.load();
    const list = guide && (await this.#trainings.load());
    if (list) list.setGuide(guide.ok ? { guide: guide.value } : await list.explain(guide.error, language));
    await loading;
  }

  render(rows: readonly TeamRow[], { words, title, content }: TeamContext): TemplateResult {
    const nameOf = (node: string) => ({ text: title(node) });
    if (this.#gaps?.rows !== rows) this.#gaps = { rows, gaps: strengthsAndGaps(rows).gaps };
    const { gaps } = this.#gaps;
    const trainings = this.#trainings.part?.render({ words, content, asked: { nameOf }, gaps, planned: this.planned });
    return html`<section class="next">
      <h3 class="section">${words.planTitle}</h3>
      <p class="quiet no-print">${words.planHint}</p>
      ${this.#editor.part?.render({ nameOf }, words) ?? nothing} ${this.#undoView(words)}
      <div class="trainings">${trainings ?? nothing}</div>
    </section>`;
  }

  #undoView(words: EvidenceTeamStrings): TemplateResult {
    const undo = (): void => {
      const bringBack = this.#undo;
      this.#undo = undefined;
      bringBack?.();
    };
    return html`<p class="no-print undo" role="status">
      ${
        this.#undo
          ? html`${words.planRemoved} <button type="button" class="plain" @click=${undo}>${words.undo}</button>`
          : nothing
      }
    </p>`;
  }

  #removed(undo: () => void): void {
    this.#undo = undo;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>('.undo button')?.focus(),
    );
  }
}
