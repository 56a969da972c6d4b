import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { createRef } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { GrowingList } from '../growing-list.js';
import { LightDomElement } from '../light-dom-element.js';
import type { CoverageMapLabels } from './coverage-labels.js';
import { cellName, columnName, type CoverageRowContext, coverageRowView } from './coverage-row-view.js';
import { type CoverageColumn, type CoverageRow, type CoverageTable, entriesIn } from './coverage-rows.js';
import { coverageStyles } from './coverage-styles.js';
import { tableStyles } from './table-styles.js';
import { tableBody, tableView } from './table-view.js';

/** More columns than this have vertical headings: whole words would not fit beside each other. */
const mostHorizontal = 6;

/** Areas down, kinds of evidence across; each cell has the number of entries, and opens them below its row. */
export class CoverageMapElement extends LightDomElement {
  static override styles = [tableStyles, coverageStyles];

  @property({ attribute: false }) table!: CoverageTable;
  @property({ attribute: false }) labels!: CoverageMapLabels;
  @property() language = 'en';
  /** Renders the entries behind a number; without it, numbers are not buttons. */
  @property({ attribute: false }) entriesView: ((ids: readonly string[]) => TemplateResult) | undefined;

  /** Address of the entries of a cell; with it, numbers are links. */
  @property({ attribute: false }) addressOf: ((row: CoverageRow, column: CoverageColumn) => string) | undefined;

  @state() private showsCompetencies = false;
  @state() private showsMissing = false;
  @state() private open: { readonly row: CoverageRow; readonly column: CoverageColumn } | undefined;
  readonly #rows = new GrowingList(this, { first: 60, step: 20 });
  readonly #openButton = createRef<HTMLElement>();
  #context!: CoverageRowContext;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('table')) this.open = undefined;
    const { table, labels, language, entriesView, addressOf } = this;
    if (!['table', 'labels', 'language', 'entriesView', 'addressOf'].some((name) => changed.has(name))) return;
    this.#context = {
      labels,
      language,
      kinds: table.kinds,
      hows: table.hows,
      openButton: this.#openButton,
      toggle: entriesView && ((row, column) => this.#toggle(row, column)),
      addressOf,
      hasAside: labels.aside !== undefined,
    };
  }

  protected override render(): unknown {
    const { table, labels, showsCompetencies, showsMissing } = this;
    const hasCompetencies = table.rows.some(({ level }) => level === 'competency');
    const rows = table.rows.filter(
      ({ level, isIncomplete }) => (showsCompetencies || level !== 'competency') && (!showsMissing || isIncomplete),
    );
    const columns: readonly CoverageColumn[] = [...table.hows, ...table.kinds];
    const isVertical = columns.length > mostHorizontal;
    const kinds = columns.map((column) => columnName(column, labels));
    const heads = isVertical ? kinds.map((name) => html`<span class="upright">${name}</span>`) : kinds;
    const isDivided = table.hows.length > 0 && table.kinds.length > 0;
    const kind = `${kinds.length > 0 ? 'stacks map' : 'totals map'}${isVertical ? ' narrow' : ''}${isDivided ? ' divided' : ''}`;
    const bodies = html`${rows.length > 0 ? tableBody(this.#rowViews(this.#rows.renderedOf(rows))) : nothing}${
      table.elsewhere.length > 0 ? this.#elsewhereView() : nothing
    }`;
    return html`${
        hasCompetencies ? switchView(labels.showCompetencies, showsCompetencies, this.#switchCompetencies) : nothing
      }
      ${labels.showMissing ? switchView(labels.showMissing, showsMissing, this.#switchMissing) : nothing}
      <div @keydown=${this.#onKey}>
        ${tableView(labels.coverageCaption, [labels.area, labels.allKinds, ...heads, ...(labels.aside === undefined ? [] : [labels.aside])], bodies, kind)}
      </div>`;
  }

  get #columns(): number {
    const { kinds, hows } = this.table;
    return kinds.length + hows.length + (this.labels.aside === undefined ? 2 : 3);
  }

  #elsewhereView(): TemplateResult {
    const { table, labels } = this;
    return tableBody(
      html`<tr role="row" class="between">
          <th colspan=${this.#columns} scope="colgroup" role="columnheader">
            ${labels.elsewhere} <span class="quiet">${labels.elsewhereHint}</span>
          </th>
        </tr>
        ${this.#rowViews(table.elsewhere)}`,
    );
  }

  #rowViews(rows: readonly CoverageRow[]): unknown {
    return repeat(
      rows,
      ({ key }) => key,
      (row) => {
        const column = this.open?.row === row ? this.open.column : undefined;
        // Opening a cell or adding rows does not render the other rows again.
        const rowView = guard([row, column, this.#context], () => coverageRowView(row, column, this.#context));
        return html`${rowView}${column ? this.#entriesView(row, column) : nothing}`;
      },
    );
  }

  #entriesView(row: CoverageRow, column: CoverageColumn): TemplateResult {
    const { labels } = this;
    const ids = entriesIn(row, column);
    return html`<tr role="row" class="behind">
      <td role="cell" colspan=${this.#columns}>
        <h4>${cellName(row, column, ids.length, labels)}</h4>
        ${guard([row, column, this.entriesView], () => this.entriesView!(ids))}
        <button type="button" class="no-print" @click=${this.#close}>${labels.close}</button>
      </td>
    </tr>`;
  }

  readonly #switchCompetencies = (isOn: boolean): void => {
    this.showsCompetencies = isOn;
  };

  /** Shows competencies as well: an area may have evidence while some of its competencies have none. */
  readonly #switchMissing = (isOn: boolean): void => {
    this.showsMissing = isOn;
    if (isOn) this.showsCompetencies = true;
  };

  #toggle(row: CoverageRow, column: CoverageColumn): void {
    const isOpen = this.open?.row === row && this.open.column === column;
    this.open = isOpen ? undefined : { row, column };
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.open) this.#close();
  }

  #close(): void {
    this.#openButton.value?.focus();
    this.open = undefined;
  }
}

function switchView(label: string, isOn: boolean, onChange: (isOn: boolean) => void): TemplateResult {
  return html`<label class="switch no-print"
    ><input
      type="checkbox"
      .checked=${live(isOn)}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
    />
    ${label}</label
  >`;
}
