import type { SelfCheckGap } from '@imh/core';
import { phrase } from '@imh/elements';
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { SelfCheckResultStrings } from '../../strings/self-check-result.js';
import type { ResultData } from './result-data.js';

export interface GapListProps {
  readonly words: SelfCheckResultStrings;
  readonly data: ResultData;
  /** Nodes that are in the plan. */
  readonly planned: ReadonlySet<string>;
  readonly addToPlan: (node: string) => void;
  /** The person may add something to the plan next. */
  readonly approached: () => void;
}

/** Gaps shown at first, about as many as a person takes in, and with each "Show more". */
const first = 6;
const step = 24;

/** What there is room to grow in, each with a button that adds it to the plan. */
export class GapList {
  readonly #host: LitElement;
  #shown = first;

  constructor(host: LitElement) {
    this.#host = host;
  }

  render(props: GapListProps): TemplateResult {
    const { gaps } = props.data;
    const left = gaps.length - this.#shown;
    return html`<div>
      <ul class="gaps" @focusin=${props.approached} @pointerover=${props.approached}>
        ${gaps.slice(0, this.#shown).map((gap) => gapItem(gap, props))}
      </ul>
      ${
        left > 0
          ? html`<button type="button" class="plain" @click=${() => this.#showMore()}>
              ${props.words.more(left)}
            </button>`
          : nothing
      }
    </div>`;
  }

  async #showMore(): Promise<void> {
    const before = this.#shown;
    this.#shown += step;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector('.gaps')?.children[before]?.querySelector('button')?.focus();
  }
}

function gapItem({ node, level, target }: SelfCheckGap, props: GapListProps): TemplateResult {
  const { words, data, planned, addToPlan } = props;
  const { asked } = data;
  const name = asked.nameOf(node);
  const isPlanned = planned.has(node);
  const label = isPlanned ? words.inPlan : words.addToPlan;
  const expected = target === undefined ? '' : ` · ${words.expected(asked.levelName(target).text)}`;
  return html`<li>
    <div>
      <p>${phrase(name)}</p>
      ${level === undefined ? nothing : html`<p class="quiet"><span>${phrase(asked.levelName(level))}</span>${expected}</p>`}
    </div>
    <button
      type="button"
      aria-label="${label}: ${name.text}"
      aria-disabled=${isPlanned ? 'true' : nothing}
      @click=${() => isPlanned || addToPlan(node)}
    >
      ${isPlanned ? `✓ ${label}` : label}
    </button>
  </li>`;
}
