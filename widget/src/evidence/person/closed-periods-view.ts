import { type ClosedPeriod, formatDate, type PrintedPeriod } from '@imh/core';
import { cellView, rowHead, tableBody, tableRow, tableView } from '@imh/elements';
import { html, type TemplateResult } from 'lit';
import type { SectionContext } from './section-context.js';

/** Periods that the applicant has closed, as they were printed on that day, whatever has changed in the log since. */
export function closedPeriodsView(
  periods: readonly ClosedPeriod[],
  { words, language }: SectionContext,
): TemplateResult {
  const lineOf = ({ day, closedAt, entries }: ClosedPeriod): string =>
    words.closedOn(formatDate(language, day ?? closedAt.slice(0, 10))) +
    (entries ? ` · ${words.entries(entries.length)}` : '');
  return html`${periods.map((closed) => {
    const { period, printed, contents = [] } = closed;
    if (!printed) {
      const titles = contents.map(({ content }) => html`<li dir="auto">${content.title}</li>`);
      return html`<p><bdi>${period}</bdi>: ${lineOf(closed)}</p>
        <ul class="items">
          ${titles}
        </ul>`;
    }
    return html`<details class="closed" ?open=${periods.length === 1}>
      <summary><bdi>${printed.title}</bdi>: ${lineOf(closed)}</summary>
      ${printedView(printed)}
    </details>`;
  })}`;
}

function printedView({ language, lines, tables, notes = [] }: PrintedPeriod): TemplateResult {
  return html`<div lang=${language} dir="auto">
    ${lines.map((line) => html`<p>${line}</p>`)}
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
    ${notes.map((note) => html`<p class="quiet">${note}</p>`)}
  </div>`;
}
