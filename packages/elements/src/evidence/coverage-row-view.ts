import { type EvidenceKind, formatHours, type How } from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import { ref, type Ref } from 'lit/directives/ref.js';
import type { CoverageMapLabels } from './coverage-labels.js';
import { countIn, type CoverageColumn, type CoverageRow, isHow } from './coverage-rows.js';
import { cellView, rowHead, tableRow } from './table-view.js';

/** What all rows of a coverage map have in common. */
export interface CoverageRowContext {
  readonly labels: CoverageMapLabels;
  readonly language: string;
  readonly kinds: readonly EvidenceKind[];
  readonly hows: readonly How[];
  /** Set on the button of the cell that is open. */
  readonly openButton: Ref<HTMLElement>;
  /** Opens or closes a cell; undefined if entries cannot be shown. */
  readonly toggle: ((row: CoverageRow, column: CoverageColumn) => void) | undefined;
  /** Address of the entries of a cell, in place of opening them. */
  readonly addressOf: ((row: CoverageRow, column: CoverageColumn) => string) | undefined;
  /** True if the rows have a text beside the counts. */
  readonly hasAside: boolean;
}

/** Marks below a number; from so many entries on, only the number grows. */
const mostMarks = 6;

/** @param open the column of the cell in this row that is open */
export function coverageRowView(
  row: CoverageRow,
  open: CoverageColumn | undefined,
  context: CoverageRowContext,
): TemplateResult {
  const { labels, language, kinds, hows, hasAside } = context;
  const count = (column: CoverageColumn, number: number): TemplateResult =>
    countView({ row, column, number, isOpen: open === column }, context);
  const total = row.count === 0 ? html`<span class="nothing">${labels.nothingListed}</span>` : count('all', row.count);
  const hours =
    row.minutes > 0 ? html`<span class="quiet">${labels.hours(formatHours(row.minutes, language))}</span>` : nothing;
  const cells = [...hows, ...kinds].map((column) => {
    const number = countIn(row, column);
    const name = columnName(column, labels);
    if (number > 0) return cellView(name, 'number', count(column, number));
    return cellView(name, 'number zero', html`<span class="quiet">0</span>`);
  });
  const aside = hasAside ? cellView(labels.aside!, 'aside', row.aside ?? '') : nothing;
  return tableRow(
    rowHead(html`<span dir="auto">${row.title}</span>`),
    [cellView(labels.allKinds, 'number', html`${total} ${hours}`), ...cells, aside],
    `${row.level}${row.count === 0 ? ' none' : ''}`,
  );
}

/** Name of the cell, for its button and for the heading above its entries. */
export function cellName(row: CoverageRow, column: CoverageColumn, number: number, labels: CoverageMapLabels): string {
  return labels.entriesBehind!(number, columnName(column, labels), row.title);
}

/** Heading of a column. */
export function columnName(column: CoverageColumn, labels: CoverageMapLabels): string {
  if (column === 'all') return labels.allKinds;
  return isHow(column) ? labels.hows![column] : labels.kinds![column];
}

interface Count {
  readonly row: CoverageRow;
  readonly column: CoverageColumn;
  readonly number: number;
  readonly isOpen: boolean;
}

function countView(
  { row, column, number, isOpen }: Count,
  { labels, toggle, addressOf, openButton }: CoverageRowContext,
) {
  // Set through the CSSOM: a `style` attribute would violate the documented Content Security Policy.
  const marks = html`<span class="pips" aria-hidden="true" .style=${`--pips: ${Math.min(number, mostMarks)}`}></span>`;
  if (addressOf) {
    const name = cellName(row, column, number, labels);
    return html`<a class="count" href=${addressOf(row, column)} aria-label=${name}>${number}${marks}</a>`;
  }
  if (!toggle || !row.entries) return html`<span class="count">${number}${marks}</span>`;
  return html`<button
    type="button"
    class="count"
    aria-label=${cellName(row, column, number, labels)}
    aria-expanded=${isOpen ? 'true' : 'false'}
    @click=${() => toggle(row, column)}
    ${isOpen ? ref(openButton) : nothing}
  >
    ${number}${marks}
  </button>`;
}
