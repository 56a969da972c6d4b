import { type ClosedPeriod, formatDate } from '@imh/core';
import { printedPeriodView } from '@imh/elements';
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
      <div lang=${printed.language} dir="auto">${printedPeriodView(printed)}</div>
    </details>`;
  })}`;
}
