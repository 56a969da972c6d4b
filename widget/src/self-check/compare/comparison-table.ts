import { type Answer, comparisonRows } from '@imh/core';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import type { SelfCheckStrings } from '../../strings/self-check.js';
import type { Column, CompareContext } from './compared.js';

export interface ComparisonProps extends CompareContext {
  /** The person's own answers first. */
  readonly columns: readonly Column[];
  readonly onlyDifferent: boolean;
  /** Names of the sources. */
  readonly sources: SelfCheckStrings['rating']['sources'];
  /** @param index of the column */
  readonly removed: (index: number) => void;
}

/** Rows rendered at once; a framework may have thousands. */
const step = 100;

/** Answers side by side, one row for each question. */
export class ComparisonTable {
  readonly #host: ReactiveControllerHost;
  readonly #body = createRef<HTMLElement>();
  #shown = step;
  /** The first row that "Show more" added last; it has the focus, because the button may be gone. */
  #focused = -1;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** For other rows than before. */
  reset(): void {
    this.#shown = step;
    this.#focused = -1;
  }

  render(props: ComparisonProps): TemplateResult {
    const { columns, onlyDifferent, words, data } = props;
    const all = comparisonRows(
      data.asked.nodes,
      columns.map(({ answers }) => answers),
    );
    const rows = onlyDifferent ? all.filter(({ differs }) => differs) : all;
    if (rows.length === 0) {
      return html`<p>${words.nothingDiffers}${columns.map((_column, at) => removeButton(at, props))}</p>`;
    }
    const left = rows.length - this.#shown;
    return html`<div class="scrolls" tabindex="0" role="region" aria-label=${words.compareTo}>
      <table class="compare">
        <thead>
          <tr>
            <th scope="col">${words.competency}</th>
            ${columns.map(
              ({ label, remark }, at) =>
                html`<th scope="col">
                  ${label}${remark ? html`<p class="quiet">${remark}</p>` : nothing}${removeButton(at, props)}
                </th>`,
            )}
          </tr>
        </thead>
        <tbody ${ref(this.#body)}>
          ${rows.slice(0, this.#shown).map(({ node, answers }, at) => {
            const { text, language } = data.asked.nameOf(node);
            const focusable = at === this.#focused ? '-1' : nothing;
            return html`<tr>
              <th scope="row" lang=${language ?? nothing} tabindex=${focusable}>${text}</th>
              ${columns.map((column, index) => cell(answers[index], column, props))}
            </tr>`;
          })}
        </tbody>
      </table>
      ${
        left > 0
          ? html`<button type="button" class="plain" @click=${() => this.#showMore()}>${words.more(left)}</button>`
          : nothing
      }
    </div>`;
  }

  async #showMore(): Promise<void> {
    this.#focused = this.#shown;
    this.#shown += step;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#body.value?.children[this.#focused]?.querySelector('th')?.focus();
  }
}

/** Not for the person's own column. */
function removeButton(at: number, { columns, words, removed }: ComparisonProps): TemplateResult | typeof nothing {
  if (at === 0) return nothing;
  const label = `${words.takeAway}: ${columns[at]!.label}`;
  return html`<button type="button" class="plain" aria-label=${label} @click=${() => removed(at)}>
    ${words.takeAway}
  </button>`;
}

function cell(answer: Answer | undefined, { scale }: Column, props: ComparisonProps): TemplateResult {
  const { words, data, content, sources: names } = props;
  const { level, sources = [] } = answer ?? {};
  if (answer?.['notSeen'] === true) return html`<td class="quiet">${words.notSeen}</td>`;
  if (level === undefined) return html`<td>${sources.map((source) => names[source]).join(', ') || '–'}</td>`;
  const label = scale?.levels.find(({ value }) => value === level)?.label;
  const { text, language } = label === undefined ? data.asked.levelName(level) : content.say(label);
  return html`<td lang=${language ?? nothing}>${text || level}</td>`;
}
