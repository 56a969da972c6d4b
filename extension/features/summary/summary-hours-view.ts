import { cellView, hiddenCaption, rowHead, tableBody, tableRow, tableView } from '@imh/elements';
import { hoursNotes, hoursTables } from '@imh/formats/summary';
import { html, nothing, type TemplateResult } from 'lit';
import type { SummaryData } from './summary-data.js';
import type { LateStrings } from '../../strings/late.js';

/** Hours by kind, and by the domains of each category; an informal count, as it states. */
export function summaryHoursView({ summary, names }: SummaryData, { words }: LateStrings['summary']): TemplateResult {
  const tables = hoursTables(summary, words, names);
  return html`<section class="card stack" aria-labelledby="hours">
    <h3 id="hours">${words.hoursTitle}</h3>
    ${tables.map(({ caption, columns, rows }) =>
      tableView(
        caption ?? hiddenCaption(words.hoursTitle),
        columns,
        tableBody(
          rows.map(({ head, level, cells }) =>
            tableRow(
              rowHead(html`<span dir="auto">${head}</span>`),
              cells.map((cell, column) => cellView(columns[column + 1]!, cell === '0' ? 'zero' : '', cell)),
              level === 1 ? 'area' : '',
            ),
          ),
        ),
      ),
    )}
    ${hoursNotes(summary, words).map((note) => html`<p class="quiet">${note}</p>`)}
    ${tables.length > 0 ? html`<p class="quiet">${words.informal}</p>` : nothing}
  </section>`;
}
