import { type Framework, formatHours, permitted, textIn } from '@imh/core';
import type { CounterRecord } from '@imh/storage';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';

/** Shows for each part of a framework how many entries and hours support it, as text and as a bar. */
export class CoverageMapElement extends AppElement {
  @property({ attribute: false }) framework!: Framework;
  @property({ attribute: false }) counters: ReadonlyMap<string, CounterRecord> = new Map();
  @state() private onlyMissing = false;

  protected override render() {
    const { strings, framework } = this;
    const outline = this.store.outlineOf(framework.id);
    if (!outline) return nothing;
    const tops = [...outline.roots, ...outline.orphans];
    // Only items without children can be tagged.
    const parts = [...outline.byId.values()].filter((item) => item.children.length === 0);
    const isOutline = parts.every((item) => item.node.kind === 'domain' || item.node.kind === 'area');
    const covered = parts.filter((item) => this.counters.has(item.node.id)).length;
    return html`<section class="card stack" aria-labelledby="coverage">
      <div>
        <h2 id="coverage">${strings.coverage}</h2>
        <p class="quiet">${textIn(framework.title, strings.language)}</p>
      </div>
      <p>${strings.coverageSummary(covered, parts.length, isOutline)}</p>
      <label class="check">
        <input
          type="checkbox"
          .checked=${this.onlyMissing}
          @change=${(event: Event) => (this.onlyMissing = (event.target as HTMLInputElement).checked)}
        />
        ${strings.coverageShowMissing}
      </label>
      <ul>
        ${tops.map((id) => this.#renderPart(id, 1))}
      </ul>
      <p class="quiet">${strings.coverageHint} ${strings.informal}</p>
    </section>`;
  }

  #renderPart(id: string, depth: number): unknown {
    const outline = this.store.outlineOf(this.framework.id)!;
    const item = outline.byId.get(id);
    if (!item) return nothing;
    const counter = this.counters.get(id);
    const below = depth < 3 ? item.children : [];
    const missing = below.filter((child) => !this.counters.has(child));
    if (this.onlyMissing && counter && missing.length === 0) return nothing;
    const row = this.#renderRow(id, counter);
    if (below.length === 0) return html`<li>${row}</li>`;
    return html`<li>
      <details ?open=${this.onlyMissing}>
        <summary>${row}</summary>
        <ul>
          ${below.map((child) => this.#renderPart(child, depth + 1))}
        </ul>
      </details>
    </li>`;
  }

  #renderRow(id: string, counter: CounterRecord | undefined) {
    const { strings, framework } = this;
    const node = this.store.outlineOf(framework.id)!.byId.get(id)!.node;
    const { code, label } = permitted(framework, node, 'show');
    const name = [code, textIn(label, strings.language, framework.language)].filter(Boolean).join(' ') || id;
    const amount = counter
      ? strings.coverageRow(counter.entries, formatHours(counter.minutes, strings.language))
      : strings.coverageNothing;
    // Set as a property, because our content security policy blocks style attributes, which styleMap writes first.
    const length = `inline-size:${Math.max(0, (counter?.entries ?? 0) * 0.9 - 0.2)}rem`;
    return html`<span class="part"
      ><span class="name">${name}</span> <span class="quiet">${amount}</span>
      <span class="bar" aria-hidden="true"><span .style=${length}></span></span
    ></span>`;
  }

  static override styles = [
    ...AppElement.styles,
    css`
      ul {
        display: grid;
        gap: 0.55rem;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      ul ul {
        margin: 0.5rem 0 0.4rem;
        padding-inline-start: 1.1rem;
      }
      h2 {
        font-size: 1.25rem;
      }
      summary {
        font-weight: inherit;
        list-style-position: outside;
        padding-block: 0.2rem;
      }
      details {
        padding-inline-start: 1.1rem;
      }
      .part {
        display: inline-grid;
        inline-size: 100%;
        grid-template-columns: 1fr auto;
        gap: 0.15rem 0.8rem;
        align-items: baseline;
      }
      /* One mark per entry and no maximum: the association decides how much is enough. */
      .bar {
        grid-column: 1 / -1;
        display: block;
        overflow: hidden;
      }
      .bar span {
        display: block;
        max-inline-size: 100%;
        block-size: 0.45rem;
        background: repeating-linear-gradient(to right, var(--_accent) 0 0.7rem, transparent 0.7rem 0.9rem);
      }
      .check {
        display: flex;
        gap: 0.6rem;
        align-items: center;
        font-size: 0.95em;
      }
      .check input {
        inline-size: 1.15rem;
        block-size: 1.15rem;
        accent-color: var(--_accent);
      }
      @media (forced-colors: active) {
        .bar span {
          background: repeating-linear-gradient(to right, Highlight 0 0.7rem, Canvas 0.7rem 0.9rem);
          forced-color-adjust: none;
        }
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'coverage-map': CoverageMapElement;
  }
}
