import {
  dateOf,
  type Entry,
  type EvidenceContent,
  formatDate,
  formatHours,
  type HandOverChoice,
  itemState,
  minutesOf,
} from '@imh/core';
import { cellView, rowHead, tableBody, tableRow, tableStyles, tableView } from '@imh/elements';
import type { HandOverPreview } from '@imh/storage';
import { css, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { LateStrings } from '../../strings/late.js';
import { AppElement } from '../app-element.js';
import { nodeName } from '../entries/tag-names.js';
import type { Exporter } from './exporter.js';

/** Rows that show what the file will look like. */
const shownRows = 5;

/** What a hand-over will contain, before it is saved: figures, the first entries, and what is left out and why. */
export class HandOverPreviewElement extends AppElement {
  @property({ attribute: false }) words!: LateStrings['handOver'];
  @property({ attribute: false }) choice!: HandOverChoice;
  @property({ attribute: false }) exporter!: Exporter;
  @state() private figures?: HandOverPreview | undefined;
  @state() private first: readonly EvidenceContent[] = [];
  #reading?: AbortController;

  override connectedCallback(): void {
    super.connectedCallback();
    this.store.listen(({ what }) => {
      if (what === 'items' || what === 'closedPeriods') this.inBackground(() => this.#read());
    }, this.signal);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('choice')) this.inBackground(() => this.#read());
  }

  async #read(): Promise<void> {
    this.#reading?.abort();
    this.#reading = new AbortController();
    const signal = AbortSignal.any([this.signal, this.#reading.signal]);
    const { choice, store } = this;
    this.figures = undefined;
    const first: EvidenceContent[] = [];
    for await (const batch of store.handOverEntries(choice, { signal })) {
      first.push(...batch.flatMap((entry) => contentOf(entry)));
      if (first.length >= shownRows) break;
    }
    const figures = await store.previewHandOver(choice, { signal });
    signal.throwIfAborted();
    Object.assign(this, { first: first.slice(0, shownRows), figures });
  }

  protected override render() {
    const { words } = this;
    return html`<section class="card stack" aria-labelledby="contents">
      <h3 id="contents">${words.contents}</h3>
      ${this.renderFailure()} ${this.#renderContents()}
    </section>`;
  }

  /** A calendar is of what is still to come: figures of finished entries would not be about it. */
  #renderContents() {
    const { words, figures, exporter } = this;
    if (exporter.holds === 'dates') return html`<p role="status">${words.datesOnly}</p>`;
    return figures ? this.#renderFigures(figures) : html`<p role="status">${words.counting}</p>`;
  }

  #renderFigures(figures: HandOverPreview) {
    const { words, app } = this;
    if (figures.entries === 0) return html`<p role="status" class="notice warn">${words.none}</p>`;
    const { training, rscReceived, rscProvided, other } = figures.minutesByKind;
    const { totalTraining, totalRscReceived, totalRscProvided, totalOther, hoursTotal } = app.strings;
    const kinds: readonly (readonly [string, number])[] = [
      [totalTraining, training],
      [totalRscReceived, rscReceived],
      [totalRscProvided, rscProvided],
      [totalOther, other],
    ];
    const hours = kinds
      .filter(([, minutes]) => minutes > 0)
      .map(([name, minutes]) => `${name}: ${hoursTotal(formatHours(minutes, app.language))}`);
    const counts = [words.entries(figures.entries), ...hours, words.certificates(figures.certificates)];
    return html`<p role="status" class="figures">${counts.join(' · ')}</p>
      ${this.#renderRows(figures.entries)} ${this.#renderLeftOut(figures)}`;
  }

  #renderRows(all: number) {
    const { words, app, first } = this;
    const { strings, language } = app;
    const { title, ...others } = words.columns;
    const columns = [title, ...Object.values(others)];
    const rows = first.map((content) => {
      const date = dateOf(content) ?? content.dateStart;
      const tags = content.competencies?.map((tag) => nodeName(app, tag, 'export') || tag.label || tag.localArea || '');
      const cells = [
        date ? formatDate(language, date) : '',
        content.type ? strings.typeNames[content.type] : '',
        formatHours(minutesOf(content), language),
        tags?.filter(Boolean).join('; ') ?? '',
      ];
      return tableRow(
        rowHead(html`<span dir="auto">${content.title}</span>`),
        cells.map((cell, at) => cellView(columns[at + 1]!, cell === '' ? 'zero' : '', cell)),
      );
    });
    return tableView(words.firstRows(first.length, all), columns, tableBody(rows));
  }

  #renderLeftOut({ withheld }: HandOverPreview) {
    const { words, exporter } = this;
    const reasons = withheld.map((kind) => words.withheld[kind]);
    if (exporter.holds === 'entries') reasons.push(words.entriesOnly);
    if (exporter.holds === 'statements') reasons.push(words.statementsOnly);
    return reasons.length > 0
      ? html`<div>
          <p class="label">${words.leftOut}</p>
          <ul>
            ${reasons.map((reason) => html`<li>${reason}</li>`)}
          </ul>
        </div>`
      : nothing;
  }

  static override styles = [
    ...AppElement.styles,
    tableStyles,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
      h3 {
        font-size: 1.1rem;
      }
      /* A title has room for its words, which a cell that may break anywhere does not get by itself. */
      @container (inline-size > 40em) {
        tbody th {
          inline-size: 28%;
          min-inline-size: 10rem;
        }
      }
      .figures {
        font-size: 1.15rem;
        font-weight: 600;
      }
      ul {
        margin: 0;
        padding-inline-start: 1.2rem;
      }
      li {
        margin-block: 0.25rem;
      }
    `,
  ];
}

/** The content that a reader of the file takes as the entry. */
function contentOf(entry: Entry): EvidenceContent[] {
  const { content } = itemState(entry);
  return content ? [content] : [];
}

declare global {
  interface HTMLElementTagNameMap {
    'hand-over-preview': HandOverPreviewElement;
  }
}
