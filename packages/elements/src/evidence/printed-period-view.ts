import type { PrintedPeriod } from '@imh/core';
import { html, type TemplateResult } from 'lit';
import { cellView, rowHead, tableBody, tableRow, tableView } from './table-view.js';

/** A closed period as it was printed on that day, without its title. In each cell a direction of its own. */
export function printedPeriodView({
  lines,
  tables,
  notes = [],
}: Pick<PrintedPeriod, 'lines' | 'tables' | 'notes'>): TemplateResult {
  return html`${lines.map((line) => html`<p>${line}</p>`)}
  ${tables.map(({ caption, columns, rows }) =>
    tableView(
      caption,
      columns,
      tableBody(
        rows.map(([head = '', ...cells]) =>
          tableRow(
            rowHead(html`<bdi>${head}</bdi>`),
            cells.map((cell, index) =>
              cellView(columns[index + 1] ?? '', cell ? '' : 'zero', html`<bdi>${cell}</bdi>`),
            ),
          ),
        ),
      ),
    ),
  )}
  ${notes.map((note) => html`<p class="quiet">${note}</p>`)}`;
}
