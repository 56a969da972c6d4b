import type { PlannedNode, UpdatePlan } from '@imh/formats';
import { actionStyles, controls, tokens } from '@imh/elements';
import {
  css,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { stepStyles } from '../../step/step-styles.js';
import type { PlanStrings } from '../../strings/en/plan.js';
import { PlanSettledEvent } from './plan-settled-event.js';

/** Rows of a kind of change that are listed; the rest are counted. */
const longestList = 100;

/** What a corrected file changes, before it is applied. What is gone and may be a new row is offered to be confirmed. */
export class PlanElement extends LitElement {
  static override properties: PropertyDeclarations = {
    plan: { attribute: false },
    words: { attribute: false },
    confirmed: { state: true },
  };

  static override styles = [
    tokens,
    controls,
    actionStyles,
    stepStyles,
    css`
      .plan ul {
        display: grid;
        gap: 0.35em;
        padding-inline-start: 1.2em;
      }
      summary {
        min-block-size: 24px;
        font-weight: 600;
        cursor: pointer;
      }
      details[open] > summary {
        margin-block-end: 0.5em;
      }
      .ask {
        display: grid;
        gap: 0.75em;
      }
    `,
  ];

  plan!: UpdatePlan;
  words!: PlanStrings;
  /** Id of a row that is gone → id of the new row that it is. */
  private confirmed: ReadonlyMap<string, string> = new Map();

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('plan')) this.confirmed = new Map();
  }

  /** Moves the focus to the heading, so that the plan is read from its beginning. */
  async showFromStart(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { plan, words } = this;
    if (!plan || !words) return nothing;
    const { added, reworded, moved, renamed, gone, unchanged } = plan;
    const changes = added.length + reworded.length + moved.length + renamed.length + gone.length;
    const isUnlike = unchanged + reworded.length + moved.length + renamed.length === 0;
    return html`<section class="box plan" aria-labelledby="plan">
      <h2 id="plan" tabindex="-1">${words.title}</h2>
      ${
        changes === 0
          ? html`<p>${words.same}</p>`
          : html`<p>${isUnlike ? words.unlike : words.about}</p>
              <p>
                <strong
                  >${words.sums({
                    added: added.length,
                    reworded: reworded.length,
                    moved: moved.length,
                    renamed: renamed.length,
                    gone: gone.length,
                    unchanged,
                  })}</strong
                >
              </p>`
      }
      ${this.#questions()} ${this.#lists()}
      <div class="actions">${this.#choices(changes === 0, isUnlike)}</div>
    </section>`;
  }

  #choices(isSame: boolean, isUnlike: boolean): TemplateResult {
    const { words } = this;
    const settle = (choice: PlanSettledEvent['choice']) => () => this.#settle(choice);
    const cancel = html`<button type="button" @click=${settle('cancel')}>${words.cancel}</button>`;
    if (isSame) return cancel;
    return isUnlike
      ? html`<button type="button" class="primary" @click=${settle('as-new')}>${words.asNewFirst}</button>
          <button type="button" @click=${settle('apply')}>${words.applyAnyway}</button>
          ${cancel}`
      : html`<button type="button" class="primary" @click=${settle('apply')}>${words.apply}</button>
          <button type="button" @click=${settle('as-new')}>${words.asNew}</button>
          ${cancel}`;
  }

  #lists(): TemplateResult[] {
    const { plan, words } = this;
    const { added, reworded, moved, renamed, gone } = plan;
    const parents = (names: readonly string[]): string => names.join(', ') || words.top;
    return [
      this.#list(words.added(added.length), added, () => ''),
      this.#list(words.reworded(reworded.length), reworded, ({ was, label, fields }) =>
        was === label ? fields.map((field) => words.fields[field] ?? field).join(', ') : words.was(was),
      ),
      this.#list(words.moved(moved.length), moved, ({ from, to }) => words.fromTo(parents(from), parents(to))),
      this.#list(words.renamed(renamed.length), renamed, ({ was, id }) => words.idBecame(was, id)),
      this.#list(words.gone(gone.length), gone, () => ''),
    ];
  }

  #list<Node extends PlannedNode>(
    title: string,
    nodes: readonly Node[],
    detail: (node: Node) => string,
  ): TemplateResult {
    const rest = nodes.length - longestList;
    return html`${
      nodes.length === 0
        ? nothing
        : html`<details ?open=${nodes.length <= 12}>
            <summary>${title}</summary>
            <ul>
              ${nodes.slice(0, longestList).map((node) => {
                const more = detail(node);
                return html`<li>
                  ${nameOf(node)}${more ? html`<span class="quiet">${` (${more})`}</span>` : nothing}
                </li>`;
              })}
              ${rest > 0 ? html`<li class="quiet">${this.words.more(rest)}</li>` : nothing}
            </ul>
          </details>`
    }`;
  }

  #questions(): TemplateResult | typeof nothing {
    const { plan, words } = this;
    const asked = plan.gone.filter(({ likely }) => likely.length > 0);
    if (asked.length === 0) return nothing;
    return html`<div class="ask">
      ${asked.slice(0, longestList).map(({ id, likely, ...gone }) => {
        const taken = new Set([...this.confirmed].filter(([old]) => old !== id).map(([, next]) => next));
        return html`<label class="field"
          ><span class="label">${words.likely(nameOf({ id, ...gone }))}</span>
          <select @change=${(event: Event) => this.#confirm(id, (event.target as HTMLSelectElement).value)}>
            <option value="">${words.none}</option>
            ${likely
              .filter((one) => !taken.has(one.id))
              .map(
                (one) =>
                  html`<option value=${one.id} ?selected=${this.confirmed.get(id) === one.id}>
                    ${words.yes(nameOf(one))}
                  </option>`,
              )}
          </select>
        </label>`;
      })}
    </div>`;
  }

  #confirm(old: string, next: string): void {
    const confirmed = new Map(this.confirmed);
    if (next) confirmed.set(old, next);
    else confirmed.delete(old);
    this.confirmed = confirmed;
  }

  #settle(choice: PlanSettledEvent['choice']): void {
    const confirmed = new Map([...this.confirmed].map(([old, next]) => [next, old]));
    /** @internal */
    this.dispatchEvent(new PlanSettledEvent(choice, confirmed));
  }
}

const nameOf = ({ code, label }: PlannedNode): string => [code, label].filter(Boolean).join(' ');
