import { formatDate, formatHours, forecastSteps, type MonthForecast, textIn } from '@imh/core';
import { cellView, inSlices, rowHead, tableBody, tableRow, tableStyles, tableView } from '@imh/elements';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import type { SetProgress } from './progress-data.js';

/** "Ready for December?": what will still be missing at the end of each month if everything planned takes place. */
export class ReadyForecastElement extends AppElement {
  @property({ attribute: false }) set!: SetProgress;
  @state() private months?: readonly MonthForecast[] | undefined;
  @state() private isOpened = false;
  #run?: AbortController | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.isOpened || !(changed.has('set') || changed.has('isOpened'))) return;
    this.months = undefined;
    this.inBackground(() => this.#compute());
  }

  /** For the first time when it is opened, because each month is counted like the whole list. */
  async #compute(): Promise<void> {
    this.#run?.abort();
    this.#run = new AbortController();
    const signal = AbortSignal.any([this.#run.signal, this.signal]);
    this.months = await inSlices(forecastSteps(this.set), signal);
  }

  protected override render() {
    const { strings, months } = this;
    const { span } = this.set.progress.period;
    if (!span) return nothing;
    return html`<details @toggle=${() => (this.isOpened = true)}>
        <summary>${strings.readyTitle(formatDate(strings.language, span.to.slice(0, 7)))}</summary>
        ${
          this.isOpened
            ? html`<p class="quiet">${strings.readyHint}</p>
                ${months ? this.#renderTable(months) : html`<p role="status">${strings.readyComputing}</p>`}`
            : nothing
        }
      </details>
      ${this.renderFailure()}`;
  }

  #renderTable(months: readonly MonthForecast[]): TemplateResult {
    const { strings } = this;
    const { language } = strings;
    const rows = months.map((forecast) =>
      tableRow(rowHead(formatDate(language, forecast.month)), [
        cellView(strings.readyPlanned, 'number', String(forecast.planned)),
        cellView(strings.readyMissing, '', this.#renderMissing(forecast)),
      ]),
    );
    return tableView(
      strings.readyTitle(formatDate(language, months.at(-1)?.month ?? '')),
      [strings.readyMonth, strings.readyPlanned, strings.readyMissing],
      tableBody(rows),
    );
  }

  #renderMissing({ progress: { rules, references } }: MonthForecast): TemplateResult {
    const { strings } = this;
    const { requirements } = this.set;
    const labels = new Map(
      requirements.rules.map(({ id, label }) => [id, textIn(label, strings.language, requirements.language)]),
    );
    const lines = rules.flatMap(({ id, applies, shortMinutes, shortEntries, coverage, spread }) => {
      if (applies === 'no') return [];
      const what = labels.get(id) ?? id;
      return [
        ...(shortMinutes > 0 ? [`${strings.hoursTotal(formatHours(shortMinutes, strings.language))}: ${what}`] : []),
        ...(shortEntries > 0 ? [strings.readyMissingEntries(shortEntries, what)] : []),
        ...((coverage && coverage.untouched.length > 0) || (spread?.wideEnough ?? 'yes') !== 'yes'
          ? [strings.readyOther(what)]
          : []),
      ];
    });
    if (references && references.received < references.count)
      lines.push(strings.progressLabels.references(references.received, references.count));
    if (lines.length === 0) return html`${strings.readyNothing}`;
    return html`<ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
  }

  static override styles = [
    ...AppElement.styles,
    tableStyles,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
      thead th {
        position: static;
        background: none;
      }
      ul {
        margin: 0;
        padding-inline-start: 1.2rem;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'ready-forecast': ReadyForecastElement;
  }
}
