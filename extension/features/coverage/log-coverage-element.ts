import { type Framework, textIn } from '@imh/core';
import { type CoverageTable, type CoverageTotalsLabels, coverageTotals, outlineContent } from '@imh/elements';
import type { CounterRecord } from '@imh/storage';
import { css, html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import { shownFramework } from '../settings.js';
import type { Strings } from '../../strings/index.js';

/** Shows how many entries and hours support each part of a framework, and which parts have none. */
export class LogCoverageElement extends AppElement {
  @state() private framework?: Framework | undefined;
  @state() private counters: ReadonlyMap<string, CounterRecord> = new Map();
  @state() private isRead = false;
  #table?: CoverageTable;
  #labels!: CoverageTotalsLabels;

  override connectedCallback(): void {
    super.connectedCallback();
    this.store.listen(({ what }) => {
      if (what !== 'drafts') this.inBackground(() => this.#read());
    }, this.signal);
    this.inBackground(() => this.#read());
  }

  async #read(): Promise<void> {
    const framework = await shownFramework(this.store);
    this.counters = framework ? await this.store.coverage(framework.id) : new Map();
    this.framework = framework;
    this.isRead = true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('app')) this.#labels = labelsIn(this.strings);
    if (!this.framework) return;
    const content = outlineContent(this.framework, { language: this.strings.language });
    this.#table = coverageTotals(content, this.counters);
  }

  protected override render() {
    const { strings, framework } = this;
    if (!framework) return this.isRead ? html`<p class="notice">${strings.pickerNoFramework}</p>` : nothing;
    const outline = this.store.outlineOf(framework.id);
    if (!outline) return nothing;
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
      <imh-coverage-map .table=${this.#table} .labels=${this.#labels} .language=${strings.language}></imh-coverage-map>
      <p class="quiet">${strings.informal}</p>
    </section>`;
  }

  static override styles = [
    ...AppElement.styles,
    css`
      h2 {
        font-size: 1.25rem;
      }
      .card thead th {
        position: static;
        background: none;
      }
    `,
  ];
}

function labelsIn(strings: Strings): CoverageTotalsLabels {
  return {
    coverageCaption: strings.coverageHint,
    area: strings.coveragePart,
    allKinds: strings.coverageEntries,
    showCompetencies: strings.coverageShowCompetencies,
    showMissing: strings.coverageShowMissing,
    nothingListed: strings.coverageNothing,
    hours: strings.hoursTotal,
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'log-coverage': LogCoverageElement;
  }
}
